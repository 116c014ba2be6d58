import { z } from 'zod'

/** Border check of one line of `jsonl` input: a title or an abstract must be there. Unknown fields are dropped. */
export const paperDraftSchema = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    title: z.string().default(''),
    abstract: z.string().default(''),
    year: z.number().int().optional(),
    published: z.string().optional(),
    authors: z.array(z.string()).optional(),
    url: z.string().optional(),
    arxivId: z.string().optional(),
    doi: z.string().optional(),
  })
  .refine((paper) => paper.title.trim() !== '' || paper.abstract.trim() !== '', { error: 'expected a title or an abstract' })

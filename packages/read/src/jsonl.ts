import { makePaper } from '@claimgraph/model'
import type { PaperDraft } from '@claimgraph/model'
import { z } from 'zod'
import type { Format } from './format.js'
import type { Head } from './head.js'
import type { ReadItem } from './read-item.js'
import { splitAuthors } from './records/split-authors.js'
import type { Source } from './source.js'
import { sourceName } from './source-name.js'

/**
 * One JSON object a line: `{id?, title, abstract, year?, authors?, url?, published?, arxivId?, doi?, venue?, citations?, code?}`. Titles and abstracts are taken to the
 * letter: markup in them stays as it is, so that offsets are those of the file's own text.
 */
export const jsonl: Format = { name: 'jsonl', about: 'one JSON object with title and abstract a line', recognise, read }

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '')
/** A field that is left out when it is not of its form: an odd year must not cost the paper. */
const optional = <T extends z.ZodType>(form: T) => form.optional().catch(undefined)

const lineSchema = z
  .object({
    title: text,
    abstract: text,
    id: optional(z.union([z.string().min(1), z.number().transform(String)])),
    year: optional(z.coerce.number().int().min(1)),
    published: optional(z.iso.date()),
    authors: optional(z.union([z.array(z.string()), z.string().transform(splitAuthors)])),
    url: optional(z.string().min(1)),
    arxivId: optional(z.string().min(1)),
    doi: optional(z.string().min(1)),
    venue: optional(z.string().min(1)),
    citations: optional(z.number().int().nonnegative()),
    code: optional(z.array(z.string().min(1))),
  })
  .refine(({ title, abstract }) => title !== '' || abstract !== '', { error: 'expected a title or an abstract' })

/** How many lines are looked at for one that is a JSON object. */
const LINES_TRIED = 20

function recognise(head: Head): boolean {
  if (head.lines.length === 0) return /^\s*\{\s*"/u.test(head.text)
  return head.lines.slice(0, LINES_TRIED).some((line) => line.startsWith('{') && isObject(line))
}

async function* read({ file, lines }: Source): AsyncGenerator<ReadItem> {
  for await (const line of lines()) {
    if (line.text.trim() === '') continue
    const draft = parseLine(line.text)
    if (typeof draft === 'string') yield { kind: 'skipped', file, line: line.number, reason: draft }
    else yield { kind: 'paper', paper: makePaper(draft, sourceName(file)), line: line.number }
  }
}

/** The paper that a line holds, or the reason why it holds none. */
function parseLine(line: string): PaperDraft | string {
  const value = parseJson(line)
  if (value === undefined) return 'expected a JSON object, found no valid JSON'
  const parsed = lineSchema.safeParse(value)
  if (!parsed.success) return describe(parsed.error)
  const { id, ...fields } = parsed.data
  const present = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined))
  return { ...(id === undefined ? {} : { recordId: id }), ...present } as PaperDraft
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue) return error.message
  return issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message
}

function isObject(line: string): boolean {
  const value = parseJson(line)
  return typeof value === 'object' && value !== null
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

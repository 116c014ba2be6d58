import type {
  BuildReport,
  Claim,
  Correction,
  DoneAnswer,
  Entity,
  ExtractionRecord,
  Paper,
  Problem,
  Result,
} from '@claimgraph/model'
import { z } from 'zod'
import { evidence } from './parts.js'

const entityType = z.enum(['model', 'benchmark', 'metric', 'task'])

const entity = z.object({
  type: entityType,
  kind: z.enum(['named', 'family']).exactOptional(),
  role: z.enum(['proposed', 'baseline', 'base', 'mentioned']).exactOptional(),
  base: z.boolean().exactOptional(),
  name: z.string(),
  mentions: z.array(z.string()),
  spans: z.array(evidence).exactOptional(),
}) satisfies z.ZodType<Entity>

const claim = z.object({
  subject: z.string(),
  relation: z.enum(['outperforms', 'matches', 'trails', 'compared']),
  object: z.string(),
  benchmarks: z.array(z.string()),
  metrics: z.array(z.string()),
  tasks: z.array(z.string()),
  own: z.boolean(),
  sota: z.boolean(),
  addon: z.boolean(),
  evidence: z.string(),
  passages: z.array(evidence),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
}) satisfies z.ZodType<Claim>

const result = z.object({
  model: z.string(),
  benchmark: z.string().nullable(),
  metric: z.string(),
  value: z.string(),
  kind: z.enum(['absolute', 'difference', 'ratio']),
  relative_to: z.string().nullable(),
  on: z.string().nullable(),
  condition: z.string().nullable(),
  baseline_value: z.string().exactOptional(),
  evidence: z.string(),
  passages: z.array(evidence),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
}) satisfies z.ZodType<Result>

/** What was read out of one paper, and what is done with it. */
export const extractionRecord = z.object({
  id: z.string(),
  title: z.string(),
  entities: z.array(entity),
  claims: z.array(claim),
  results: z.array(result),
}) satisfies z.ZodType<ExtractionRecord>

export const paper = z.object({
  id: z.string(),
  recordId: z.string().exactOptional(),
  title: z.string(),
  abstract: z.string(),
  year: z.number().int().exactOptional(),
  published: z.string().exactOptional(),
  authors: z.array(z.string()).exactOptional(),
  url: z.string().exactOptional(),
  arxivId: z.string().exactOptional(),
  doi: z.string().exactOptional(),
  venue: z.string().exactOptional(),
  citations: z.number().int().exactOptional(),
  redirects: z.array(z.string()).exactOptional(),
  code: z.array(z.string()).exactOptional(),
  sources: z.array(z.string()),
}) satisfies z.ZodType<Paper>

/** One paper of the library with its record, for the paper's page. */
export const paperPage = z.object({ paper, record: extractionRecord, extractor: z.string() })

// Written so that it means the same in every language that reads the description: what is white space differs between them.
const SOMETHING = '[^\\s\\x1c-\\x1f\\x85\\ufeff]'
const something = new RegExp(SOMETHING, 'u')

/** The body of `POST /api/extract` and `POST /api/rebuttal`; one of the two may be left out. 100,000 characters are fifty abstracts. */
export const draft = z
  .object({
    title: z.string().max(10_000).default(''),
    abstract: z.string().max(100_000).default(''),
  })
  .refine(({ title, abstract }) => something.test(`${title}${abstract}`), { error: 'expected a title or an abstract' })
  .meta({ anyOf: ['title', 'abstract'].map((key) => ({ required: [key], properties: { [key]: { pattern: SOMETHING } } })) })

const name = z.string().min(1).max(500)

/** The body of `POST /api/correct`. */
export const correction = z.discriminatedUnion('action', [
  z.object({ action: z.literal('merge'), a: name, b: name }),
  z.object({ action: z.literal('split'), name, paper: name, as: name }),
  z.object({ action: z.literal('rename'), from: name, to: name }),
  z.object({ action: z.literal('reject'), claim: name }),
]) satisfies z.ZodType<Correction>

export const doneAnswer = z.object({
  done: z.record(z.string(), z.number()),
  warnings: z.array(z.string()),
}) satisfies z.ZodType<DoneAnswer>

export const buildReport = z.object({
  records: z.number().int(),
  papers: z.number().int(),
  added: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  skipped: z.array(z.object({ file: z.string(), line: z.number().int(), reason: z.string() })),
  unread: z.array(z.string()).exactOptional(),
  entities: z.record(entityType, z.number().int()),
  claims: z.number().int(),
  results: z.number().int(),
  seconds: z.number(),
}) satisfies z.ZodType<BuildReport>

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  nearest: z.array(z.string()).exactOptional(),
  cypher: z
    .object({
      type: z.string(),
      detail: z.string(),
      offset: z.number().int().exactOptional(),
      line: z.number().int().exactOptional(),
      column: z.number().int().exactOptional(),
      expected: z.array(z.string()),
      report: z.string(),
    })
    .exactOptional(),
}) satisfies z.ZodType<Problem>

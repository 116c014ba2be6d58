import type { ComparisonPair, ComparisonRow, Evidence, NodeRef, PaperRef } from '@claimgraph/model'
import { z } from 'zod'

/** The parts that answers are made of, as schemas: the API's description and its tests read them, replies are not parsed. */
export const evidence = z.object({
  text: z.string(),
  field: z.enum(['title', 'abstract']),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
}) satisfies z.ZodType<Evidence>

export const paperRef = z.object({
  id: z.string(),
  title: z.string(),
  year: z.number().int().exactOptional(),
  url: z.string().exactOptional(),
}) satisfies z.ZodType<PaperRef>

export const nodeRef = z.object({
  id: z.string(),
  type: z.enum(['paper', 'model', 'benchmark', 'metric', 'task']),
  name: z.string(),
}) satisfies z.ZodType<NodeRef>

export const comparisonRow = z.object({
  claim: z.string(),
  paper: paperRef,
  subject: nodeRef,
  relation: z.enum(['outperforms', 'matches', 'trails', 'compared']),
  object: nodeRef.nullable(),
  stated: z.string(),
  benchmarks: z.array(z.string()),
  metrics: z.array(z.string()),
  tasks: z.array(z.string()),
  own: z.boolean(),
  sota: z.boolean(),
  addon: z.boolean(),
  evidence: z.array(evidence),
  confidence: z.number().min(0).max(1),
}) satisfies z.ZodType<ComparisonRow>

export const comparisonPair = z.tuple([comparisonRow, comparisonRow]) satisfies z.ZodType<ComparisonPair>

/** Any JSON value under a name. */
export const properties = z.record(z.string(), z.unknown())

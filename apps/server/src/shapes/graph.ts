import type { GraphAnswer, NodeAnswer, QueryAnswer, QueryPlan, SchemaAnswer, SearchAnswer, StatsAnswer } from '@claimgraph/model'
import { z } from 'zod'
import { comparisonRow, nodeRef, properties } from './parts.js'

/** What the graph itself is made of, found and counted. */
export const graphAnswer = z.object({
  nodes: z.array(z.object({ id: z.string(), attributes: properties })),
  edges: z.array(z.object({ id: z.string(), source: z.string(), target: z.string(), attributes: properties })),
  total: z.object({ nodes: z.number().int(), edges: z.number().int() }),
}) satisfies z.ZodType<GraphAnswer>

export const nodeAnswer = z.object({
  node: nodeRef,
  properties,
  claims: z.array(comparisonRow),
  neighbours: z.record(z.string(), z.number().int()),
}) satisfies z.ZodType<NodeAnswer>

export const searchAnswer = z.object({
  query: z.string(),
  rows: z.array(nodeRef.extend({ papers: z.number().int(), why: z.string() })),
}) satisfies z.ZodType<SearchAnswer>

export const statsAnswer = z.object({
  papers: z.number().int(),
  nodes: z.record(z.string(), z.number().int()),
  relationships: z.record(z.string(), z.number().int()),
  components: z.number().int(),
  extractor: z.string(),
}) satisfies z.ZodType<StatsAnswer>

const schemaKinds = z.array(z.object({ name: z.string(), count: z.number().int(), properties: z.array(z.string()) }))

export const schemaAnswer = z.object({ labels: schemaKinds, types: schemaKinds }) satisfies z.ZodType<SchemaAnswer>

export const queryPlan: z.ZodType<QueryPlan> = z.object({
  name: z.string(),
  details: z.string(),
  estimate: z.number().exactOptional(),
  rows: z.number().int().exactOptional(),
  get inputs() {
    return z.array(queryPlan)
  },
})

export const queryAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  truncated: z.boolean(),
  milliseconds: z.number().nonnegative(),
  notices: z.array(z.string()).exactOptional(),
  plan: queryPlan.exactOptional(),
}) satisfies z.ZodType<QueryAnswer>

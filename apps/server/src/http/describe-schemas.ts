import { z } from 'zod'
import { queryPlan } from '../shapes/graph.js'
import { comparisonRow, evidence, nodeRef, paperRef } from '../shapes/parts.js'
import { problem } from '../shapes/records.js'
import type { Route } from './route.js'

type Json = Readonly<Record<string, unknown>>

/** Parts that several answers share, by the names that they are referred to by. */
const PARTS: Readonly<Record<string, z.ZodType>> = {
  Problem: problem,
  Evidence: evidence,
  PaperRef: paperRef,
  NodeRef: nodeRef,
  ComparisonRow: comparisonRow,
  QueryPlan: queryPlan,
}

/** The schemas of all bodies and replies in JSON Schema, by name; shared parts are referred to, not repeated. */
export function describeSchemas(routes: readonly Route[]): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of namedSchemas(routes)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { io: 'input', unrepresentable: 'any', uri: referenceTo, override: plainPair })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

/** One schema in JSON Schema, by itself. */
export function describeSchema(schema: z.core.$ZodType): Json {
  return bare(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: plainPair }))
}

/** Where the schema of a name stands in the document. */
export function referenceTo(name: string): string {
  return `#/components/schemas/${name}`
}

function namedSchemas(routes: readonly Route[]): ReadonlyMap<string, z.ZodType> {
  const named = new Map(Object.entries(PARTS))
  for (const { body, reply } of routes) {
    if (body?.kind === 'json') named.set(body.name, body.schema)
    if (reply.kind === 'json') named.set(reply.name, reply.schema)
  }
  return named
}

/** All tuples here are pairs of one shape: said as a list of two, which older readers of schemas understand too. */
function plainPair({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const [first] = jsonSchema.prefixItems ?? []
  if (first === undefined) return
  delete jsonSchema.prefixItems
  jsonSchema.items = first
}

function bare(schema: Json): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith('$') && !key.startsWith('~')))
}

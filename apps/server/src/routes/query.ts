import { z } from 'zod'
import { ENGINES } from '../desk.js'
import { posted } from '../http/define-route.js'
import { queryAnswer } from '../shapes/graph.js'

const MOST_ROWS = 10_000
const MOST_MILLISECONDS = 30_000

/** A Cypher query. */
export const query = posted({
  path: '/api/query',
  id: 'query',
  summary:
    'Rows of a Cypher query that only reads, on the graph in memory or on Neo4j; at most so many rows, for at most so long',
  access: 'read',
  body: [
    'Query',
    z.object({
      engine: z.enum(ENGINES).default('embedded'),
      cypher: z.string().min(1).max(20_000),
      params: z.record(z.string(), z.unknown()).default({}),
      rows: z.number().int().min(1).max(MOST_ROWS).default(1000),
      milliseconds: z.number().int().min(1).max(MOST_MILLISECONDS).default(10_000),
    }),
  ],
  reply: ['QueryAnswer', queryAnswer],
  problems: [422, 429, 503],
  ask: ({ body, signal }, desk) => desk.query(body, signal),
})

import { askSchema } from '@claimgraph/graph'
import { question } from '../http/define-route.js'
import { schemaAnswer } from '../shapes/graph.js'

/** What Cypher may name. */
export const schema = question({
  path: '/api/schema',
  id: 'schema',
  summary: 'The labels and relationship types of the graph as it is, how many of each, and their properties',
  reply: ['Schema', schemaAnswer],
  ask: async (_, desk) => askSchema((await desk.session()).graph),
})

import { FORMATS, inBlocks, isFormatName, OMISSIONS, selectAround, selectReturned } from '@claimgraph/export'
import type { ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError, NODE_LABELS, RELATIONSHIP_TYPES } from '@claimgraph/model'
import { z } from 'zod'
import type { Desk } from '../desk.js'
import { document } from '../http/define-route.js'
import { name, PARAMETER_FORMS, whole, words } from '../http/parameters.js'
import { readPageTemplate } from '../page-template.js'

const names = Object.keys(FORMATS)
const format = z.string().max(50)
PARAMETER_FORMS.add(format, { schema: { type: 'string', enum: names } })

const MOST_CYPHER = 4000
const cypher = z.string().min(1).max(MOST_CYPHER)
PARAMETER_FORMS.add(cypher, { schema: { type: 'string', minLength: 1, maxLength: MOST_CYPHER } })

const [first = 'evidence', ...others] = OMISSIONS.map((omission) => omission.name)

const LIMITS = { rows: 10_000, milliseconds: 10_000 }

const query = z.object({
  around: name.optional(),
  hops: whole({ least: 0, most: 10, otherwise: 1 }),
  query: cypher.optional(),
  without: words([first, ...others, ...NODE_LABELS, ...RELATIONSHIP_TYPES]),
})

/** The graph, or a part of it, as a file. */
export const exported = document({
  path: '/api/export/:format',
  id: 'export',
  summary: 'The graph as a file for another program: the whole, what is near a node, or what a query returns',
  params: z.object({ format }),
  query,
  mediaTypes: Object.values(FORMATS).map(({ mediaType }) => mediaType),
  problems: [404, 409, 422, 429],
  ask: async ({ params, query: wanted, signal }, desk) => {
    if (!isFormatName(params.format)) throw unknownFormat(params.format)
    const { write, extension, mediaType } = FORMATS[params.format]
    const { graph, content } = await desk.session()
    const part = await selectPart(graph, wanted, desk, signal)
    const page =
      params.format === 'html' ? { template: await readPageTemplate(), entries: content.entries, whole: graph } : undefined
    if (page && wanted.without)
      throw new ClaimgraphError('usage', 'html takes no "without": a page shows no claim without its sentence')
    const options = { ...(page ? { page } : {}), ...(wanted.without ? { without: wanted.without } : {}) }
    return { mediaType, filename: `claimgraph.${extension}`, chunks: inBlocks(write(part, options)) }
  },
})

function unknownFormat(wanted: string): ClaimgraphError {
  const hint =
    wanted === 'neo4j-csv' ? 'neo4j-csv is a folder of files, which only "claimgraph export" writes' : `No format "${wanted}"`
  return new ClaimgraphError('not-found', `${hint}; expected ${names.join(', ')}`, { nearest: names })
}

async function selectPart(
  graph: ClaimGraph,
  wanted: z.output<typeof query>,
  desk: Desk,
  signal: AbortSignal,
): Promise<ClaimGraph> {
  if (wanted.around !== undefined && wanted.query !== undefined)
    throw new ClaimgraphError('usage', 'Expected "around" or "query", not both')
  if (wanted.around !== undefined) return selectAround(graph, wanted.around, wanted.hops)
  if (wanted.query === undefined) return graph
  const { rows, truncated } = await desk.query({ engine: 'embedded', cypher: wanted.query, params: {}, ...LIMITS }, signal)
  if (truncated) throw new ClaimgraphError('limit', `The query has more than ${LIMITS.rows} rows: it is to return fewer`)
  return selectReturned(graph, rows)
}

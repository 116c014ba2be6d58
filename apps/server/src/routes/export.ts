import { FORMATS, isFormatName } from '@claimgraph/export'
import { ClaimgraphError } from '@claimgraph/model'
import { z } from 'zod'
import { document } from '../http/define-route.js'
import { PARAMETER_FORMS } from '../http/parameters.js'
import { readPageTemplate } from '../page-template.js'

const names = Object.keys(FORMATS)
const format = z.string().max(50)
PARAMETER_FORMS.add(format, { schema: { type: 'string', enum: names } })

/** The whole graph as a file. */
export const exported = document({
  path: '/api/export/:format',
  id: 'export',
  summary: 'The whole graph as a file for another program',
  params: z.object({ format }),
  mediaTypes: Object.values(FORMATS).map(({ mediaType }) => mediaType),
  problems: [404],
  ask: async ({ params }, desk) => {
    if (!isFormatName(params.format)) {
      throw new ClaimgraphError('not-found', `No format "${params.format}"; expected ${names.join(', ')}`, { nearest: names })
    }
    const { write, extension, mediaType } = FORMATS[params.format]
    const { graph, content } = await desk.session()
    const page = params.format === 'html' ? { template: await readPageTemplate(), entries: content.entries } : undefined
    return { mediaType, filename: `claimgraph.${extension}`, chunks: write(graph, page ? { page } : {}) }
  },
})

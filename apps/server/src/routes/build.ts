import { build as buildLibrary, extractorOfLibrary } from '@claimgraph/pipeline'
import { ClaimgraphError } from '@claimgraph/model'
import { FORMATS } from '@claimgraph/read'
import { z } from 'zod'
import { dropped } from '../http/define-route.js'
import { PARAMETER_FORMS } from '../http/parameters.js'
import { keepUpload } from '../keep-upload.js'
import { buildReport } from '../shapes/records.js'

/** What a caller calls its build, to ask how far it is. */
export const buildId = z.string().regex(/^[\w-]{1,64}$/u, { error: 'expected 1 to 64 letters, digits, "-" or "_"' })
PARAMETER_FORMS.add(buildId, { schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' } })

/** A dropped listing. */
export const build = dropped({
  path: '/api/build',
  id: 'build',
  summary: 'Read a listing, extract what is new in it and keep it in the library; the same listing again changes nothing',
  query: z.object({
    name: z.string().min(1).max(200).default('dropped.txt'),
    from: z.enum(FORMATS.map((format) => format.name)).optional(),
    id: buildId.optional(),
  }),
  reply: ['BuildReport', buildReport],
  problems: [422, 423],
  ask: async ({ query, body }, desk) => {
    if (body.length === 0) throw new ClaimgraphError('input', 'The body is empty; expected a listing of papers')
    const { graph } = await desk.session()
    const extractor = extractorOfLibrary(graph.getAttribute('extractor'))
    const upload = await keepUpload(query.name, body)
    try {
      const report = await desk.builds.follow(query.id, (onProgress) =>
        buildLibrary({ inputs: [upload.path], db: desk.libraryPath, from: query.from, extractor, onProgress }),
      )
      return { ...report, skipped: report.skipped.map((record) => ({ ...record, file: upload.name })) }
    } catch (error) {
      throw upload.named(error)
    } finally {
      await upload.remove()
    }
  },
})

import { addresses } from './addresses.js'
import type { Api } from './create-api.js'
import type { Source } from './source.js'

/** The source that is the server behind an API. */
export function createServerSource(api: Api): Source {
  return {
    kind: 'server',
    api,
    whole: async () => {
      const [{ openPage }, html] = await Promise.all([import('../share/open-page.js'), api.download(addresses.export('html'))])
      return openPage(await html.text())
    },
    makeLayoutWorker: () => new Worker(new URL('../canvas/layout.worker.ts', import.meta.url), { type: 'module' }),
  }
}

import type { Source, Whole } from '../api/source.js'
// eslint-disable-next-line no-restricted-syntax -- Vite's way to put a worker into the file itself
import LayoutWorker from '../canvas/layout.worker.ts?worker&inline'
import { createLocalApi } from './create-local-api.js'

/** The source that is the page's own file. */
export function createFileSource(whole: Whole): Source {
  return {
    kind: 'file',
    api: createLocalApi(whole),
    whole: () => Promise.resolve(whole),
    makeLayoutWorker: () => new LayoutWorker(),
  }
}

import type { Format } from './format.js'
import { loadedWhenNeeded } from './source.js'

/** RIS, as reference managers and publishers write it. */
export const ris: Format = {
  name: 'ris',
  about: 'RIS',
  recognise: (head) => head.lines.slice(0, 20).some((line) => /^TY {1,2}-(?: |$)/u.test(line)),
  read: loadedWhenNeeded(async () => (await import('./records/read-ris.js')).readRis),
}

import type { Format } from './format.js'
import { loadedWhenNeeded } from './source.js'

/** BibTeX and BibLaTeX. */
export const bibtex: Format = {
  name: 'bibtex',
  about: 'BibTeX',
  recognise: (head) => head.lines.some((line) => /^@[a-z]{3,}\s*[{(]/iu.test(line)),
  read: loadedWhenNeeded(async () => (await import('./records/read-bibtex.js')).readBibtex),
}

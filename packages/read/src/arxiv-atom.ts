import type { Format } from './format.js'
import { loadedWhenNeeded } from './source.js'

/** The answer of arXiv's API, an Atom feed. */
export const arxivAtom: Format = {
  name: 'arxiv-atom',
  about: "arXiv's Atom feed",
  recognise: (head) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:atom:)?feed[\s>]/u.test(head.text),
  read: loadedWhenNeeded(async () => (await import('./records/read-atom.js')).readAtom),
}

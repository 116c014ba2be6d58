import { normalisedText, parseArxivId } from '@claimgraph/model'
import type { OnlineSource } from './online-source.js'
import { parsePapers } from './parse-page.js'

/** Of the 2,000 that are allowed; smaller pages come back more reliably. */
const PAGE = 200
const FIELD = /\b(?:ti|au|abs|co|jr|cat|rn|id|all):/u

/**
 * arXiv's API. One request every three seconds on one connection; at busy times it answers 429, or 200 with a page of no entries.
 * Sources: info.arxiv.org/help/api/user-manual.html, info.arxiv.org/help/api/tou.html.
 */
export const arxiv: OnlineSource = {
  name: 'arxiv',
  about: 'arXiv; QUERY is words, a query in its own form (ti:"…" AND cat:cs.LG), or an id',
  base: 'https://export.arxiv.org/api/query',
  baseVariable: 'CLAIMGRAPH_ARXIV_URL',
  key: undefined,
  interval: 3_000,
  searchUrl: (base, query, wanted) => {
    const id = parseArxivId(query)
    if (id !== undefined) return `${base}?id_list=${encodeURIComponent(id)}&start=0&max_results=1`
    const words = FIELD.test(query)
      ? query
      : normalisedText(query)
          .split(' ')
          .map((word) => `all:${word}`)
          .join(' AND ')
    return `${base}?search_query=${encodeURIComponent(words)}&start=0&max_results=${Math.min(PAGE, wanted)}`
  },
  titleUrl: (base, title) => `${base}?search_query=${encodeURIComponent(`ti:"${normalisedText(title)}"`)}&start=0&max_results=10`,
  readPage: async (body, url) => {
    if (!/<feed[\s>]/u.test(body) || !/<\/feed>\s*$/u.test(body)) throw new Error('it answers something that is no whole feed')
    const papers = await parsePapers(body, 'arxiv-atom', 'arxiv')
    const total = Number(/<opensearch:totalResults[^>]*>\s*(\d+)/u.exec(body)?.[1] ?? papers.length)
    const start = Number(new URL(url).searchParams.get('start'))
    const size = Number(new URL(url).searchParams.get('max_results'))
    if (papers.length === 0 && total > start && !body.includes('/api/errors'))
      throw new Error(`it answers an empty page, of ${total} papers`)
    const next = start + size
    return { papers, total, ...(papers.length > 0 && next < total ? { next: url.replace(/start=\d+/u, `start=${next}`) } : {}) }
  },
}

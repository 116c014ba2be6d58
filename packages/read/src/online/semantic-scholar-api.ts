import { pickNumber, pickText } from '../records/pick.js'
import type { OnlineSource } from './online-source.js'
import { parseAnswer, parsePapers } from './parse-page.js'

const FIELDS = 'title,abstract,year,publicationDate,authors,externalIds,venue,journal,citationCount,url'

/**
 * Semantic Scholar's Academic Graph API: one request a second with a key; without one, all users share what is left. The bulk search gives a token
 * for the next thousand papers; a title match gives the nearest paper or 404.
 * Source: api.semanticscholar.org/api-docs/graph (paper/search/bulk, paper/search/match).
 */
export const semanticScholarApi: OnlineSource = {
  name: 'semantic-scholar',
  about: 'Semantic Scholar; QUERY is words, with + | - "…" as its bulk search has them',
  base: 'https://api.semanticscholar.org/graph/v1',
  baseVariable: 'CLAIMGRAPH_SEMANTIC_SCHOLAR_URL',
  key: { variable: 'SEMANTIC_SCHOLAR_API_KEY', header: (key) => ({ 'x-api-key': key }) },
  interval: 1_000,
  searchUrl: (base, query) => `${base}/paper/search/bulk?query=${encodeURIComponent(query)}&fields=${FIELDS}`,
  titleUrl: (base, title) => `${base}/paper/search/match?query=${encodeURIComponent(title.slice(0, 300))}&fields=${FIELDS}`,
  readPage: async (body, url) => {
    const answer = parseAnswer(body)
    const papers = await parsePapers(body, 'semantic-scholar', 'semantic-scholar')
    const total = pickNumber(answer, 'total')
    const token = pickText(answer, 'token')
    const rows = Array.isArray(answer.data) ? answer.data.length : undefined
    if (rows === undefined) throw new Error('it answers JSON without a list of papers')
    if (rows === 0 && total !== undefined && total > 0 && !url.includes('&token='))
      throw new Error(`it answers an empty page, of ${total} papers`)
    const next =
      token === undefined || rows === 0 ? undefined : `${url.replace(/&token=.*$/u, '')}&token=${encodeURIComponent(token)}`
    return { papers, ...(total === undefined ? {} : { total }), ...(next === undefined ? {} : { next }) }
  },
}

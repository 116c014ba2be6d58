import { normalisedText } from '@claimgraph/model'
import { pickNumber, pickText } from '../records/pick.js'
import type { OnlineSource } from './online-source.js'
import { parseAnswer, parsePapers } from './parse-page.js'

const PAGE = 100
/** Pages by number end here; cursors, which need a key, do not. */
const MOST_BY_NUMBER = 10_000
const FIELDS =
  'id,doi,title,display_name,publication_year,publication_date,authorships,primary_location,locations,cited_by_count,abstract_inverted_index'

/**
 * OpenAlex: abstracts as inverted indexes. A key is needed for more than a few requests a day, and for cursors; it goes into the address. "Slow down" is 403 or 429.
 * Sources: developers.openalex.org (authentication, page-through-results, errors).
 */
export const openalexApi: OnlineSource = {
  name: 'openalex',
  about: 'OpenAlex; QUERY is words',
  base: 'https://api.openalex.org',
  baseVariable: 'CLAIMGRAPH_OPENALEX_URL',
  key: { variable: 'OPENALEX_API_KEY', parameter: 'api_key' },
  interval: 120,
  busy: [403],
  searchUrl: (base, query, wanted, hasKey) => {
    const size = Math.min(PAGE, wanted)
    return `${base}/works?search=${encodeURIComponent(query)}&select=${FIELDS}&per_page=${size}&${hasKey ? 'cursor=*' : 'page=1'}`
  },
  // A comma would end the filter, a bar would mean "or".
  titleUrl: (base, title) =>
    `${base}/works?filter=title.search:${encodeURIComponent(normalisedText(title))}&select=${FIELDS}&per_page=10`,
  readPage: async (body, url) => {
    const answer = parseAnswer(body)
    if (!Array.isArray(answer.results)) throw new Error('it answers JSON without a list of works')
    const rows = answer.results.length
    const total = pickNumber(answer, 'meta.count') ?? rows
    if (rows === 0 && total > 0 && /cursor=\*|page=1$/u.test(url)) throw new Error(`it answers an empty page, of ${total} works`)
    const papers = await parsePapers(body, 'openalex', 'openalex')
    const next = rows === 0 ? undefined : nextUrl(url, pickText(answer, 'meta.next_cursor'), total)
    return { papers, total, ...(next === undefined ? {} : { next }) }
  },
}

function nextUrl(url: string, cursor: string | undefined, total: number): string | undefined {
  if (url.includes('&cursor='))
    return cursor === undefined ? undefined : url.replace(/cursor=[^&]*$/u, `cursor=${encodeURIComponent(cursor)}`)
  const page = Number(/&page=(\d+)$/u.exec(url)?.[1] ?? 0)
  const size = Number(/per_page=(\d+)/u.exec(url)?.[1] ?? PAGE)
  if (page === 0 || page * size >= Math.min(total, MOST_BY_NUMBER)) return undefined
  return url.replace(/page=\d+$/u, `page=${page + 1}`)
}

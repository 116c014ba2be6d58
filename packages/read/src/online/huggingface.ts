import { parseArxivId } from '@claimgraph/model'
import type { OnlineSource } from './online-source.js'
import { parseAnswer, parsePapers } from './parse-page.js'

const PAGE = 100
/** A day, a week or a month of the daily papers. */
const PERIODS: readonly { readonly name: string; readonly form: RegExp }[] = [
  { name: 'date', form: /^\d{4}-\d{2}-\d{2}$/u },
  { name: 'week', form: /^\d{4}-W\d{2}$/u },
  { name: 'month', form: /^\d{4}-\d{2}$/u },
]

/**
 * Hugging Face's papers: 500 requests in five minutes, more with a token; `RateLimit` headers say what is left.
 * Sources: huggingface.co/docs/hub/api (daily_papers, papers), huggingface.co/docs/hub/rate-limits.
 */
export const huggingface: OnlineSource = {
  name: 'huggingface',
  about: 'Hugging Face; QUERY is words, an arXiv id, or a day, week or month of the daily papers (2025-06-03, 2025-W23, 2025-06)',
  base: 'https://huggingface.co/api',
  baseVariable: 'CLAIMGRAPH_HUGGINGFACE_URL',
  key: { variable: 'HF_TOKEN', header: (key) => ({ authorization: `Bearer ${key}` }) },
  interval: 650,
  searchUrl: (base, query) => {
    const id = parseArxivId(query)
    if (id !== undefined) return `${base}/papers/${encodeURIComponent(id)}`
    const period = PERIODS.find(({ form }) => form.test(query.trim()))
    if (period) return `${base}/daily_papers?${period.name}=${query.trim()}&limit=${PAGE}&p=0`
    return `${base}/papers/search?q=${encodeURIComponent(query)}&limit=${PAGE}`
  },
  titleUrl: (base, title) => `${base}/papers/search?q=${encodeURIComponent(title.slice(0, 250))}&limit=10`,
  readPage: async (body, url) => {
    parseAnswer(body)
    const papers = await parsePapers(body, 'hf-json', 'huggingface')
    const page = new URL(url).searchParams.get('p')
    if (page === null || papers.length < PAGE) return { papers }
    return { papers, next: url.replace(/p=\d+$/u, `p=${Number(page) + 1}`) }
  },
}

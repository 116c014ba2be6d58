import { ClaimgraphError } from '@claimgraph/model'
import { DATA_ID, EMPTY_DATA, type PageData } from './page-data.js'

/** What `writeHtml` put together, taken apart: the template, and the data in it. */
export interface TakenApart {
  readonly template: string
  readonly data: PageData
}

const OPENING = `<script type="application/json" id="${DATA_ID}">`

/**
 * Take a page apart again.
 *
 * @throws ClaimgraphError `input` for a text that is no such page.
 */
export function readHtml(html: string): TakenApart {
  const at = html.indexOf(OPENING)
  const start = at + OPENING.length
  const end = html.indexOf('</script>', start)
  if (at < 0 || end < 0) throw new ClaimgraphError('input', 'No page of claimgraph: it holds no data')
  const template = `${html.slice(0, at)}${EMPTY_DATA}${html.slice(end + '</script>'.length)}`
  return { template, data: readPageData(html.slice(start, end)) }
}

/**
 * The data of a page, from the text of its element.
 *
 * @throws ClaimgraphError `input` for data of another format or version.
 */
export function readPageData(text: string): PageData {
  const data = parse(text) as Partial<PageData> | null
  if (data?.format !== 'claimgraph-page' || data.version !== 1) {
    throw new ClaimgraphError('input', 'The data of this page are of another format or version: expected claimgraph-page 1')
  }
  return data as PageData
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ClaimgraphError('input', 'The data of this page are damaged: expected JSON', { cause })
  }
}

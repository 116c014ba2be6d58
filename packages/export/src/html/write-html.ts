import type { ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError } from '@claimgraph/model'
import type { WriteOptions } from '../graph-writer.js'
import { escapeScript } from './escape-script.js'
import { firstAddress } from './first-address.js'
import { EMPTY_DATA, type PageData } from './page-data.js'
import { withSupport } from './with-support.js'

/**
 * One HTML file that carries the graph and the page that shows it, and asks no network: search, panels, table, boards and Cypher work from disk. The page comes
 * ready built as `options.page.template`, with a content policy that names its script and style by hash; the data are no script and need none.
 *
 * @throws ClaimgraphError `usage` without a template, or with one that has no place for the data.
 */
export function* writeHtml(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  const { page } = options
  if (page === undefined) throw new ClaimgraphError('usage', 'HTML needs the built page: expected options.page.template')
  const [before, after] = parts(page.template)
  const shown = withSupport(page.whole ?? graph, graph)
  const data: PageData = {
    format: 'claimgraph-page',
    version: 1,
    title: page.title ?? '',
    start: page.start ?? firstAddress(graph, page.whole ?? graph),
    graph: shown.export(),
    entries: (page.entries ?? []).filter(({ paper }) => shown.hasNode(paper.id)),
  }
  yield before
  yield escapeScript(JSON.stringify(data))
  yield after
}

function parts(template: string): readonly [before: string, after: string] {
  const at = template.indexOf(EMPTY_DATA)
  if (at < 0) throw new ClaimgraphError('usage', `The page's template has no place for data: expected ${EMPTY_DATA}`)
  const middle = at + EMPTY_DATA.indexOf('</script>')
  return [template.slice(0, middle), template.slice(middle)]
}

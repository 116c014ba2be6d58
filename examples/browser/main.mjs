/* global document */
import { prepare } from '@claimgraph/cypher'
import { createFastExtractor } from '@claimgraph/extract'
import { buildGraph } from '@claimgraph/graph'
import { makePaper } from '@claimgraph/model'
import { resolveEntities } from '@claimgraph/resolve'

const [abstract, marked, query, rows] = ['abstract', 'marked', 'query', 'rows'].map((id) => document.getElementById(id))
const extractor = createFastExtractor()

/** The text with what was found in it as `mark` elements. */
function showMarks(text, entities) {
  const spans = entities
    .flatMap(({ type, spans = [] }) => spans.map((span) => ({ ...span, type })))
    .sort((a, b) => a.start - b.start)
  let at = 0
  const parts = spans.flatMap(({ start, end, type }) => {
    const mark = Object.assign(document.createElement('mark'), { textContent: text.slice(start, end), title: type })
    const before = text.slice(at, start)
    at = end
    return [before, mark]
  })
  marked.replaceChildren(...parts, text.slice(at))
}

/** Records to a graph, as a library of one paper. */
async function update() {
  const paper = makePaper({ title: '', abstract: abstract.value.trim() }, 'the page')
  const record = await extractor.extract(paper)
  showMarks(paper.abstract, record.entities)
  const content = { id: 'page', entries: [{ paper, record, extractor: extractor.name }], corrections: [] }
  const graph = buildGraph(content, resolveEntities(content))
  try {
    const result = await prepare(query.value).run(graph, { limits: { rows: 100 } })
    rows.textContent = [result.columns, ...result.rows].map((row) => row.join(' | ')).join('\n')
  } catch (error) {
    rows.textContent = error.report ?? error.message
  }
}

for (const input of [abstract, query]) input.addEventListener('input', update)
await update()

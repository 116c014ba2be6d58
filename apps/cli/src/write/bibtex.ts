import type { PaperRef } from '@claimgraph/model'
import { escapeLatex } from './latex.js'

/** Papers as BibTeX entries, each once, keyed by their ids. */
export function writeBibtex(papers: readonly PaperRef[]): string {
  const once = new Map(papers.map((paper) => [paper.id, paper]))
  return [...once.values()].map(writeEntry).join('\n')
}

function writeEntry({ id, title, year, url }: PaperRef): string {
  const fields = [
    `  title = {{${escapeLatex(title)}}}`,
    ...(year === undefined ? [] : [`  year = {${year}}`]),
    ...(url === undefined ? [] : [`  url = {${url.replace(/[{}\s]/gu, encodeURIComponent)}}`]),
  ]
  return `@misc{${id.replace(/[^\w.:-]/gu, '-')},\n${fields.join(',\n')}\n}\n`
}

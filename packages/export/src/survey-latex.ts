import type { SurveyAnswer } from '@claimgraph/model'
import { BibtexKeys } from './bibtex-keys.js'
import { escapeLatex } from './escape-latex.js'
import { latexTable } from './latex-table.js'
import { SURVEY_HEADINGS, surveyCells } from './survey-table.js'

const WIDTHS = [0.12, 0.22, 0.05, 0.13, 0.13, 0.11, 0.13]
const PACKAGES = { tabular: 'booktabs,array', longtable: 'booktabs,array,longtable' } as const

/**
 * A survey as a LaTeX table. Papers are cited by the keys that `bibtexEntry` gives them when it gets the same papers in the same order; texts beyond Latin need XeLaTeX or LuaLaTeX.
 */
export function* surveyLatex(environment: keyof typeof PACKAGES, rows: SurveyAnswer['rows']): Iterable<string> {
  yield `% \\usepackage{${PACKAGES[environment]}}; papers are cited by the keys of the BibTeX export.\n`
  yield* latexTable(environment, { widths: WIDTHS, headings: SURVEY_HEADINGS, rows: citedRows(rows) })
}

function* citedRows(rows: SurveyAnswer['rows']): Iterable<readonly string[]> {
  const keys = new BibtexKeys()
  const cells = surveyCells(rows)
  for (const [at, { paper }] of rows.entries()) {
    yield (cells[at] ?? []).map((text, column) =>
      column === PAPER ? `${escapeLatex(text)}~\\cite{${keys.of(paper.id)}}` : escapeLatex(text),
    )
  }
}

const PAPER = 1

import { escapeLatex } from './escape-latex.js'

/** A table of texts, its first row the headings; `widths` are the columns' shares of the line. */
export interface LatexTable {
  readonly widths: readonly number[]
  readonly headings: readonly string[]
  /** Cells are LaTeX already. */
  readonly rows: Iterable<readonly string[]>
}

/** A table for the packages booktabs and array; `longtable`, of the package of that name, goes over as many pages as it needs. */
export function* latexTable(environment: 'tabular' | 'longtable', { widths, headings, rows }: LatexTable): Iterable<string> {
  const columns = widths.map((width) => `>{\\raggedright\\arraybackslash}p{${width}\\linewidth}`).join('')
  const end = environment === 'longtable' ? '  \\endhead\n' : ''
  yield `\\begin{${environment}}{@{}${columns}@{}}\n  \\toprule\n${line(headings.map(escapeLatex))}  \\midrule\n${end}`
  for (const row of rows) yield line(row)
  yield `  \\bottomrule\n\\end{${environment}}\n`
}

function line(cells: readonly string[]): string {
  return `  ${cells.join(' & ')} \\\\\n`
}

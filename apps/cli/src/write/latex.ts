const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text as LaTeX shows it: characters with a meaning of their own are escaped. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/gu, (character) => SPECIAL[character] ?? `\\${character}`)
}

/** Rows of texts, the first one the headings, as a LaTeX table for the booktabs package. */
export function writeLatex([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `  ${cells.map(escapeLatex).join(' & ')} \\\\`
  return [
    `\\begin{tabular}{${'l'.repeat(headings.length)}}`,
    '  \\toprule',
    line(headings),
    '  \\midrule',
    ...rows.map(line),
    '  \\bottomrule',
    '\\end{tabular}',
    '',
  ].join('\n')
}

import type { Evidence, Field, Paper } from '@claimgraph/model'

/** Where a text stands in a paper, abstract first; undefined when it stands nowhere verbatim. */
export function locatePassage(paper: Pick<Paper, 'title' | 'abstract'>, text: string): Evidence | undefined {
  if (text === '') return undefined
  for (const field of ['abstract', 'title'] as const satisfies readonly Field[]) {
    const start = paper[field].indexOf(text)
    if (start >= 0) return { text, field, start, end: start + text.length }
  }
  return undefined
}

/**
 * The passages of a claim or result that stand verbatim in the paper: those given, moved where the offsets do not fit (a longer abstract
 * may have replaced the one that was read), else its evidence looked up. `[]` means that the paper does not say it: leave it out.
 */
export function verbatimPassages(
  paper: Pick<Paper, 'title' | 'abstract'>,
  found: { readonly evidence: string; readonly passages: readonly Evidence[] },
): readonly Evidence[] {
  const given =
    found.passages.length > 0 ? found.passages : [{ text: found.evidence, field: 'abstract' as const, start: -1, end: -1 }]
  return given.flatMap((passage) => {
    if (passage.start >= 0 && paper[passage.field].slice(passage.start, passage.end) === passage.text) return [passage]
    return locatePassage(paper, passage.text) ?? []
  })
}

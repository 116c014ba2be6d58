import type { ScoreAnswer } from '@claimgraph/model'

/** Precision, recall and F1 in per cent, class by class, laid out as the gold set's own scorer does, so that the two can be compared line for line. */
export function showScore(answer: ScoreAnswer): string {
  const rows = Object.entries(answer).map(([name, { p, r, f1, gold, pred }]) => {
    const parts = [p, r, f1].map((part) => (100 * part).toFixed(1).padStart(6))
    return `${name.padEnd(14)}${parts.join('')}${String(gold).padStart(7)}${String(pred).padStart(6)}\n`
  })
  return `${'class'.padEnd(14)}    P     R    F1   gold  pred\n${rows.join('')}`
}

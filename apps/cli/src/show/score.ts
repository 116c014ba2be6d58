import type { ScoreAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'

/** Precision, recall and F1 in per cent, class by class. */
export function showScore(answer: ScoreAnswer, screen: Screen): string {
  const columns = ['class', 'P', 'R', 'F1', 'gold', 'predicted'].map((name) => ({ name }))
  const rows = Object.entries(answer).map(([name, { p, r, f1, gold, pred }]) => ({
    cells: [name, ...[p, r, f1].map((part) => (100 * part).toFixed(1)), String(gold), String(pred)],
  }))
  return writeTable(columns, rows, screen)
}

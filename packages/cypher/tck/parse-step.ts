import type { PickleStep } from '@cucumber/messages'
import type { Step, Table } from './scenario.js'

type Rule = readonly [RegExp, (match: RegExpMatchArray, step: PickleStep) => Step]

const RULES: readonly Rule[] = [
  [/^(?:an empty|any) graph$/u, () => ({ kind: 'graph' })],
  [/^the (\S+) graph$/u, ([, name = '']) => ({ kind: 'graph', name })],
  [/^having executed:$/u, (_, step) => ({ kind: 'set-up', query: textOf(step) })],
  [/^there exists a procedure /u, () => ({ kind: 'procedure' })],
  [/^parameters are:$/u, (_, step) => ({ kind: 'parameters', values: Object.fromEntries(cellsOf(step).map(pair)) })],
  [/^executing (?:control )?query:$/u, (_, step) => ({ kind: 'query', query: textOf(step) })],
  [/^the result should be empty$/u, () => rows({ header: [], rows: [] }, '')],
  [/^the result should be(.*):$/u, ([, how = ''], step) => rows(tableOf(step), how)],
  [/^no side effects$/u, () => ({ kind: 'effects', counts: {} })],
  [/^the side effects should be:$/u, (_, step) => ({ kind: 'effects', counts: counts(step) })],
  [
    /^an? (\S+) should be raised at (.+): (\S+)$/u,
    ([, type = '', phase = '', detail = '']) => ({ kind: 'error', error: { type, phase, detail } }),
  ],
]

/**
 * Read one step of a feature file.
 *
 * @throws Error that quotes a step whose wording no rule knows: a step left out would make its scenario pass.
 */
export function parseStep(step: PickleStep): Step {
  for (const [pattern, read] of RULES) {
    const match = step.text.match(pattern)
    if (match) return read(match, step)
  }
  throw new Error(`No rule reads the step "${step.text}"`)
}

function rows(table: Table, how: string): Step {
  return { kind: 'rows', table, inOrder: how.includes('in order'), listsAsSets: how.includes('ignoring element order') }
}

function textOf(step: PickleStep): string {
  return step.argument?.docString?.content ?? ''
}

function cellsOf(step: PickleStep): readonly (readonly string[])[] {
  return (step.argument?.dataTable?.rows ?? []).map((row) => row.cells.map((cell) => cell.value))
}

function tableOf(step: PickleStep): Table {
  const [header = [], ...others] = cellsOf(step)
  return { header, rows: others }
}

function pair(cells: readonly string[]): [string, string] {
  return [cells[0] ?? '', cells[1] ?? '']
}

function counts(step: PickleStep): Record<string, number> {
  return Object.fromEntries(cellsOf(step).map((cells) => [cells[0] ?? '', Number(cells[1])]))
}

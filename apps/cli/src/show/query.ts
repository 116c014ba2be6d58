import type { QueryAnswer, QueryPlan } from '@claimgraph/model'
import { plainText } from '../terminal/plain-text.js'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import { valueText } from '../write/value-text.js'
import { counted } from './short-texts.js'

/** Characters of a heading and of a cell that a table shows; JSON and CSV have all of them. */
const HEADING = 120
const CELL = 2000

/** The rows of a query as a table; nodes by their name, relationships by their type, paths as patterns. */
export function showQuery({ columns, rows, truncated, milliseconds, plan }: QueryAnswer, screen: Screen): string {
  const headings = columns.map((name) => ({ name: cut(name, HEADING), share: 1 / columns.length }))
  const cells = rows.map((row) => ({ cells: row.map((value) => cut(shortText(value), CELL)) }))
  const table = columns.length > 0 ? writeTable(headings, cells, screen) : ''
  const more = truncated ? ', and there are more' : ''
  return `${plan ? planText(plan) : ''}${table}${table ? '\n' : ''}${screen.style('dim', `${counted(rows.length, 'row')}${more}, ${milliseconds} ms`)}\n`
}

function shortText(value: unknown): string {
  if (Array.isArray(value)) return value.map(shortText).join(', ')
  if (typeof value !== 'object' || value === null) return valueText(value)
  const { id, labels, type, properties, nodes, relationships } = value as Readonly<Record<string, unknown>>
  if (Array.isArray(nodes) && Array.isArray(relationships)) return pathText(nodes, relationships)
  if (Array.isArray(labels) && typeof properties === 'object') return nodeText(String(id), labels.join(':'), properties ?? {})
  if (typeof type === 'string' && typeof properties === 'object') return `[:${type}]`
  return valueText(value)
}

/** `(:Model VAR)-[:OUTPERFORMS]->(:Model MAR)`, each relationship as it points. */
function pathText(nodes: readonly unknown[], relationships: readonly unknown[]): string {
  const idOf = (value: unknown): unknown => (value as { readonly id?: unknown } | undefined)?.id
  const steps = relationships.map((relationship, at) => {
    const isForward = (relationship as { readonly start?: unknown }).start === idOf(nodes[at])
    return `${isForward ? '-' : '<-'}${shortText(relationship)}${isForward ? '->' : '-'}${shortText(nodes[at + 1])}`
  })
  return `${shortText(nodes[0])}${steps.join('')}`
}

/** The steps of a plan, those that feed a step below it, with the rows that were expected and that there were. */
function planText(plan: QueryPlan): string {
  const line = ({ name, details, estimate, rows }: QueryPlan): string =>
    [
      name,
      details,
      ...(estimate === undefined ? [] : [`expected ${Math.round(estimate)}`]),
      ...(rows === undefined ? [] : [counted(rows, 'row')]),
    ]
      .filter(Boolean)
      .join('  ')
  const lines = (step: QueryPlan, depth: number): readonly string[] => [
    plainText(`${'  '.repeat(depth)}${line(step)}`),
    ...step.inputs.flatMap((input) => lines(input, depth + 1)),
  ]
  return `${lines(plan, 0).join('\n')}\n\n`
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}

function nodeText(id: string, labels: string, properties: object): string {
  const { name, title } = properties as { readonly name?: unknown; readonly title?: unknown }
  return `(:${labels} ${valueText(name ?? title ?? id)})`
}

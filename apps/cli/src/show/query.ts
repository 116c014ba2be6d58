import type { QueryAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import { valueText } from '../write/value-text.js'
import { counted } from './short-texts.js'

/** The rows of a query as a table; nodes by their name, relationships by their type. */
export function showQuery({ columns, rows, truncated, milliseconds }: QueryAnswer, screen: Screen): string {
  const headings = columns.map((name) => ({ name, share: 1 / columns.length }))
  const cells = rows.map((row) => ({ cells: row.map(shortText) }))
  const table = columns.length > 0 ? writeTable(headings, cells, screen) : ''
  const more = truncated ? ', and there are more' : ''
  return `${table}${table ? '\n' : ''}${screen.style('dim', `${counted(rows.length, 'row')}${more}, ${milliseconds} ms`)}\n`
}

function shortText(value: unknown): string {
  if (Array.isArray(value)) return value.map(shortText).join(', ')
  if (typeof value !== 'object' || value === null) return valueText(value)
  const { id, labels, type, properties } = value as Readonly<Record<string, unknown>>
  if (Array.isArray(labels) && typeof properties === 'object') return nodeText(String(id), labels.join(':'), properties ?? {})
  if (typeof type === 'string' && typeof properties === 'object') return `[:${type}]`
  return valueText(value)
}

function nodeText(id: string, labels: string, properties: object): string {
  const { name, title } = properties as { readonly name?: unknown; readonly title?: unknown }
  return `(:${labels} ${valueText(name ?? title ?? id)})`
}

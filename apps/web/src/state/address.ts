import { NODE_TYPES } from '../scene/node-types.js'
import { RELATIONS } from '../scene/relations.js'
import { BOARDS, FIRST_VIEW, SCREENS, type Selection, type View } from './view.js'

/** The address of a view: `#/graph?node=model:var&hide=paper`; what is as at first is left out. */
export function writeAddress(view: View): string {
  const query = new URLSearchParams()
  for (const [key, write] of Object.entries(WRITERS)) {
    const value = write(view)
    if (value !== write(FIRST_VIEW) && value !== undefined) query.set(key, value)
  }
  const tail = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
  return `#/${view.screen}${tail === '' ? '' : `?${tail}`}`
}

/** The view of an address; what it does not say, or says wrongly, is as at first. */
export function parseAddress(hash: string): View {
  const [, screen = '', tail = ''] = /^#?\/?([^?]*)(?:\?(.*))?$/su.exec(hash) ?? []
  const query = new URLSearchParams(tail)
  return {
    screen: known(SCREENS, screen) ?? FIRST_VIEW.screen,
    selection: selectionOf(query),
    board: known(BOARDS, query.get('board') ?? '') ?? FIRST_VIEW.board,
    about: query.get('about') ?? '',
    other: query.get('with') ?? '',
    hiddenTypes: listOf(query, 'hide', TYPE_NAMES) ?? FIRST_VIEW.hiddenTypes,
    hiddenRelations: listOf(query, 'without', RELATION_NAMES) ?? FIRST_VIEW.hiddenRelations,
    confidence: numberOf(query, 'confidence', 0, 1) ?? FIRST_VIEW.confidence,
    papers: numberOf(query, 'papers', 1, 1_000_000) ?? FIRST_VIEW.papers,
    years: yearsOf(query),
    ownOnly: query.get('own') === 'true',
    community: numberOf(query, 'community', 0, 1_000_000) ?? null,
    smallGroups: query.get('small') === 'true',
    limit: numberOf(query, 'limit', 1, 100_000) ?? FIRST_VIEW.limit,
    pinned: idsOf(query, 'pinned'),
    removed: idsOf(query, 'removed'),
    cypher: query.get('cypher') ?? '',
  }
}

const TYPE_NAMES = NODE_TYPES.map((style) => style.type)
const RELATION_NAMES = RELATIONS.map((style) => style.name)

const WRITERS: Readonly<Record<string, (view: View) => string | undefined>> = {
  board: (view) => view.board,
  about: (view) => view.about,
  with: (view) => view.other,
  node: ({ selection }) => (selection?.kind === 'node' ? selection.id : undefined),
  from: ({ selection }) => (selection?.kind === 'pair' ? selection.from : undefined),
  to: ({ selection }) => (selection?.kind === 'pair' ? selection.to : undefined),
  hide: (view) => [...view.hiddenTypes].sort().join(','),
  without: (view) => [...view.hiddenRelations].sort().join(','),
  confidence: (view) => String(view.confidence),
  papers: (view) => String(view.papers),
  years: (view) => view.years?.join('-'),
  own: (view) => String(view.ownOnly),
  community: (view) => view.community?.toString(),
  small: (view) => String(view.smallGroups),
  limit: (view) => String(view.limit),
  pinned: (view) => view.pinned.map(escapeComma).join(','),
  removed: (view) => view.removed.map(escapeComma).join(','),
  cypher: (view) => view.cypher,
}

/** An id without the comma that parts ids. */
function escapeComma(id: string): string {
  return id.replaceAll(/[%,]/gu, encodeURIComponent)
}

function known<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((one) => one === value)
}

function listOf<T extends string>(query: URLSearchParams, key: string, values: readonly T[]): readonly T[] | undefined {
  const text = query.get(key)
  if (text === null) return undefined
  return text.split(',').flatMap((word) => known(values, word) ?? [])
}

function numberOf(query: URLSearchParams, key: string, least: number, most: number): number | undefined {
  const text = query.get(key)
  const value = Number(text)
  return text === null || text === '' || !(value >= least && value <= most) ? undefined : value
}

function yearsOf(query: URLSearchParams): readonly [number, number] | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/u.exec(query.get('years') ?? '') ?? []
  return from === undefined || to === undefined ? null : [Number(from), Number(to)]
}

function idsOf(query: URLSearchParams, key: string): readonly string[] {
  const text = query.get(key) ?? ''
  return text === '' ? [] : text.split(',').map(decode)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function selectionOf(query: URLSearchParams): Selection | null {
  const [node, from, to] = [query.get('node'), query.get('from'), query.get('to')]
  if (node !== null && node !== '') return { kind: 'node', id: node }
  return from !== null && to !== null ? { kind: 'pair', from, to } : null
}

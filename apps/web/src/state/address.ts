import { NODE_TYPES } from '../scene/node-types.js'
import { RELATIONS } from '../scene/relations.js'
import { parseCamera, writeCamera } from './camera-place.js'
import { BOARDS, ENGINES, FILTER_NAMES, FINDINGS, FIRST_VIEW, KINDS, SCREENS, TABLES, type Selection, type View } from './view.js'

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
    hiddenKinds: listOf(query, 'no', KINDS) ?? FIRST_VIEW.hiddenKinds,
    findings: known(FINDINGS, query.get('findings') ?? '') ?? FIRST_VIEW.findings,
    community: numberOf(query, 'community', 0, 1_000_000) ?? null,
    off: listOf(query, 'off', FILTER_NAMES) ?? FIRST_VIEW.off,
    smallGroups: query.get('small') === 'true',
    limit: numberOf(query, 'limit', 1, 100_000) ?? FIRST_VIEW.limit,
    pinned: idsOf(query, 'pinned'),
    removed: idsOf(query, 'removed'),
    ran: query.get('ran') === 'true',
    tableOf: known(TABLES, query.get('table') ?? '') ?? FIRST_VIEW.tableOf,
    rowText: query.get('rows') ?? '',
    sort: query.get('sort') ?? '',
    camera: parseCamera(query.get('at')),
    help: query.get('help') === 'true',
    cypher: query.get('cypher') ?? '',
    engine: known(ENGINES, query.get('engine') ?? '') ?? FIRST_VIEW.engine,
  }
}

const TYPE_NAMES = NODE_TYPES.map((style) => style.type)
const RELATION_NAMES = RELATIONS.map((style) => style.name)

const WRITERS: Readonly<Record<string, (view: View) => string | undefined>> = {
  board: (view) => view.board,
  about: (view) => view.about,
  with: (view) => view.other,
  node: ({ selection }) => (selection?.kind === 'node' ? selection.id : undefined),
  from: ({ selection }) => (selection && selection.kind !== 'node' ? selection.from : undefined),
  to: ({ selection }) => (selection && selection.kind !== 'node' ? selection.to : undefined),
  chain: ({ selection }) => (selection?.kind === 'path' ? 'true' : undefined),
  hide: (view) => [...view.hiddenTypes].sort().join(','),
  without: (view) => [...view.hiddenRelations].sort().join(','),
  confidence: (view) => String(view.confidence),
  papers: (view) => String(view.papers),
  years: (view) => view.years?.join('-'),
  no: (view) => [...view.hiddenKinds].sort().join(','),
  findings: (view) => view.findings,
  community: (view) => view.community?.toString(),
  off: (view) => [...view.off].sort().join(','),
  small: (view) => String(view.smallGroups),
  limit: (view) => String(view.limit),
  pinned: (view) => view.pinned.map(escapeComma).join(','),
  removed: (view) => view.removed.map(escapeComma).join(','),
  ran: (view) => String(view.ran),
  table: (view) => view.tableOf,
  rows: (view) => view.rowText,
  sort: (view) => view.sort,
  at: (view) => writeCamera(view.camera),
  help: (view) => String(view.help),
  cypher: (view) => view.cypher,
  engine: (view) => view.engine,
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
  const kind = query.get('chain') === 'true' ? 'path' : 'pair'
  return from !== null && to !== null ? { kind, from, to } : null
}

import { expect, it } from 'vitest'
import { parseAddress, writeAddress } from '../src/state/address.js'
import { FIRST_VIEW, type View } from '../src/state/view.js'

it.each<readonly [string, Partial<View>, string]>([
  ['the first view', {}, '#/graph'],
  ['a node', { selection: { kind: 'node', id: 'model:var' } }, '#/graph?node=model:var'],
  ['a paper with a DOI', { selection: { kind: 'node', id: 'paper:10.1/a b&c' } }, '#/graph?node=paper:10.1%2Fa+b%26c'],
  ['a pair', { selection: { kind: 'pair', from: 'model:a', to: 'model:b' } }, '#/graph?from=model:a&to=model:b'],
  ['all types', { hiddenTypes: [] }, '#/graph?hide='],
  [
    'hidden things, sorted',
    { hiddenTypes: ['task', 'paper'], hiddenRelations: ['builds'] },
    '#/graph?hide=paper,task&without=builds',
  ],
  [
    'numbers',
    { confidence: 0.6, papers: 3, limit: 500, years: [2020, 2024] },
    '#/graph?confidence=0.6&papers=3&years=2020-2024&limit=500',
  ],
  ['switches', { findings: 'own', smallGroups: true, community: 0 }, '#/graph?findings=own&community=0&small=true'],
  [
    'kinds of models, and filters that are switched off',
    { hiddenKinds: ['family'], off: ['kinds'] },
    '#/graph?no=family&off=kinds',
  ],
  ['a chain', { selection: { kind: 'path', from: 'model:a', to: 'model:b' } }, '#/graph?from=model:a&to=model:b&chain=true'],
  [
    'the camera and the keys’ list',
    { camera: { near: 'model:a', right: 0.5, up: -0.25, span: 0.3 }, help: true },
    '#/graph?at=model:a,0.5,-0.25,0.3&help=true',
  ],
  [
    'a table, narrowed down and sorted',
    { screen: 'table', tableOf: 'lines', rowText: 'va & r', sort: '-count' },
    '#/table?table=lines&rows=va+%26+r&sort=-count',
  ],
  ['a query that was run', { screen: 'cypher', cypher: 'RETURN 1', ran: true }, '#/cypher?ran=true&cypher=RETURN+1'],
  ['the other engine', { screen: 'cypher', cypher: 'RETURN 1', engine: 'neo4j' }, '#/cypher?cypher=RETURN+1&engine=neo4j'],
  [
    'nodes brought and put away',
    { pinned: ['model:a,b', 'model:%'], removed: ['model:c'] },
    '#/graph?pinned=model:a%252Cb,model:%2525&removed=model:c',
  ],
  [
    'a board',
    { screen: 'boards', board: 'compare', about: 'model:a', other: 'B & C' },
    '#/boards?board=compare&about=model:a&with=B+%26+C',
  ],
  [
    'a query',
    { screen: 'cypher', cypher: "MATCH (n)\nRETURN n, '=&'" },
    '#/cypher?cypher=MATCH+%28n%29%0ARETURN+n,+%27%3D%26%27',
  ],
])('writes and reads %s', (_, change, address) => {
  const view = { ...FIRST_VIEW, ...change }
  expect(writeAddress(view)).toBe(address)
  const sorted = { ...view, hiddenTypes: [...view.hiddenTypes].sort() }
  const read = parseAddress(address)
  expect({ ...read, hiddenTypes: [...read.hiddenTypes].sort() }).toEqual(sorted)
})

it.each([
  ['nothing', ''],
  ['an unknown screen', '#/nowhere'],
  ['numbers out of range', '#/graph?confidence=7&papers=-1&limit=none&years=20-30&community=x'],
  ['no address at all', '#%%%?%E0%A4%A=%'],
  ['half a pair', '#/graph?from=model:a'],
])('%s is the first view', (_, address) => expect(parseAddress(address)).toEqual(FIRST_VIEW))

it('drops unknown types and relations', () => {
  expect(parseAddress('#/graph?hide=paper,ghost&without=beats,loves')).toMatchObject({
    hiddenTypes: ['paper'],
    hiddenRelations: ['beats'],
  })
})

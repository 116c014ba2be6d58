import { expect, it } from 'vitest'
import { describeApi } from '../src/http/describe-api.js'
import { ROUTES } from '../src/index.js'

interface Described {
  readonly paths: Record<
    string,
    Record<
      string,
      { readonly operationId: string; readonly parameters: readonly { readonly name: string }[]; readonly responses: object }
    >
  >
  readonly components: { readonly schemas: Record<string, unknown> }
}

const api = describeApi(ROUTES, '1') as unknown as Described
const operations = Object.values(api.paths).flatMap((methods) => Object.values(methods))

/** The addresses of the command line's contract. */
const CONTRACT = [
  'get /api/health',
  'get /api/stats',
  'get /api/graph',
  'get /api/search',
  'get /api/nodes/{id}',
  'get /api/nodes/{id}/neighbours',
  'get /api/baselines/{name}',
  'get /api/compare/{name}',
  'get /api/losses/{paper}',
  'get /api/tradeoffs/{name}',
  'get /api/contradictions',
  'get /api/sota/{task}',
  'get /api/survey/{family}',
  'get /api/explain/{name}',
  'get /api/leaderboards/{benchmark}',
  'get /api/path',
  'get /api/between',
  'get /api/schema',
  'get /api/communities/{id}',
  'post /api/subgraph',
  'get /api/communities',
  'get /api/export/{format}',
  'post /api/query',
  'post /api/extract',
  'post /api/rebuttal',
  'post /api/correct',
  'post /api/build',
  'get /api/openapi.json',
]

it.each(CONTRACT)('describes %s', (address) => {
  const [method = '', path = ''] = address.split(' ')
  expect(api.paths[path]?.[method]).toBeDefined()
})

it('gives every operation an id of its own', () => {
  const ids = operations.map((operation) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

it('names every piece of a path as a parameter', () => {
  for (const [path, methods] of Object.entries(api.paths)) {
    const pieces = [...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1])
    for (const { parameters } of Object.values(methods))
      expect(parameters.map((one) => one.name)).toEqual(expect.arrayContaining(pieces))
  }
})

it('refers to nothing that is not there', () => {
  const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)].map(
    (match) => match[1] ?? '',
  )
  expect(references.length).toBeGreaterThan(0)
  expect(references.filter((name) => !(name in api.components.schemas))).toEqual([])
})

import { FORMATS, isFormatName } from '@claimgraph/export'
import { askSubgraph } from '@claimgraph/graph'
import { ClaimgraphError, makeProblem, problemFrom } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { ApiProblem, type Api } from '../api/create-api.js'
import type { Whole } from '../api/source.js'
import { createQueryEngine } from './create-query-engine.js'
import { LOCAL_ROUTES, type LocalRoute } from './local-routes.js'

/** The same questions at the same addresses as a server's, answered from a graph at hand. What would change the library is refused. */
export function createLocalApi(whole: Whole): Api {
  const query = createQueryEngine(whole.graph)
  const json = async <T>(ask: () => unknown): Promise<T> => {
    try {
      // As a server's would: plain data, without what is undefined.
      return JSON.parse(JSON.stringify(await ask())) as T
    } catch (error) {
      throw error instanceof ClaimgraphError ? new ApiProblem(problemFrom(error)) : error
    }
  }
  return {
    get: (path) => json(() => answer(whole, path)),
    post: (path, body, signal) => {
      if (path === addresses.query) return query(body as { readonly cypher: string }, signal) as Promise<never>
      if (path === addresses.subgraph)
        return json(() => askSubgraph(whole.graph, (body as { readonly ids: readonly string[] }).ids, {}))
      return Promise.reject(refused())
    },
    send: () => Promise.reject(refused()),
    download: (path) => json<string>(() => document(whole, path)).then((text) => new Blob([text])),
  }
}

function answer(whole: Whole, path: string): unknown {
  const { pathname, searchParams } = new URL(path, 'local:/')
  for (const route of LOCAL_ROUTES) {
    const found = match(route, pathname)
    if (found !== undefined) return route.ask(whole, found, searchParams)
  }
  throw new ApiProblem(makeProblem(404, `No such address: ${path.slice(0, 200)}`))
}

/** What stands at the `:` of a route's path, decoded; undefined where the path is another's. */
function match({ path }: LocalRoute, pathname: string): string | undefined {
  const [before = '', after = ''] = path.split(':')
  if (!path.includes(':')) return pathname === path ? '' : undefined
  const piece = pathname.slice(before.length, after === '' ? undefined : -after.length)
  return piece !== '' && !piece.includes('/') && `${before}${piece}${after}` === pathname ? decodeURIComponent(piece) : undefined
}

function document({ graph, entries, template }: Whole, path: string): string {
  const name = path.replace('/api/export/', '')
  if (!isFormatName(name)) throw new ClaimgraphError('not-found', `No format "${name}"`, { nearest: Object.keys(FORMATS) })
  return [...FORMATS[name].write(graph, { page: { template, entries } })].join('')
}

function refused(): ApiProblem {
  return new ApiProblem(makeProblem(403, 'This page is a file: it keeps nothing and reads no new text. "claimgraph serve" does.'))
}

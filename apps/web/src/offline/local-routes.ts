import {
  askBaselines,
  askBetween,
  askCommunities,
  askCommunity,
  askCompare,
  askContradictions,
  askGraph,
  askLeaderboard,
  askLosses,
  askNeighbours,
  askNode,
  askPath,
  askSchema,
  askSearch,
  askSota,
  askStats,
  askSurvey,
  askTradeoffs,
  findNode,
  rankBaselines,
} from '@claimgraph/graph'
import { RELATIONSHIP_TYPES, type RelationshipType } from '@claimgraph/model'
import type { Whole } from '../api/source.js'
import { paperPage } from './paper-page.js'

/** One address of the API, answered locally. */
export interface LocalRoute {
  /** `:` stands for one name or id. */
  readonly path: string
  readonly ask: (whole: Whole, name: string, query: URLSearchParams) => unknown
}

/** The questions that a page asks, each by the function that the server asks too. */
export const LOCAL_ROUTES: readonly LocalRoute[] = [
  {
    path: '/api/health',
    ask: ({ entries }) => ({ status: 'ok', version: 'file', papers: entries.length, engines: ['embedded'] }),
  },
  { path: '/api/stats', ask: ({ graph }) => askStats(graph) },
  { path: '/api/graph', ask: ({ graph }, _, query) => askGraph(graph, { limit: whole(query, 'limit', 300) }) },
  { path: '/api/search', ask: ({ graph }, _, query) => askSearch(graph, query.get('q') ?? '') },
  { path: '/api/communities', ask: ({ graph }) => askCommunities(graph) },
  { path: '/api/communities/:', ask: ({ graph }, id) => askCommunity(graph, Number(id)) },
  { path: '/api/schema', ask: ({ graph }) => askSchema(graph) },
  { path: '/api/contradictions', ask: ({ graph }) => askContradictions(graph) },
  { path: '/api/baselines', ask: ({ graph }, _, query) => ranking(rankBaselines(graph), whole(query, 'limit', 200)) },
  { path: '/api/path', ask: ({ graph }, _, query) => askPath(graph, query.get('from') ?? '', query.get('to') ?? '') },
  { path: '/api/between', ask: ({ graph }, _, query) => askBetween(graph, query.get('from') ?? '', query.get('to') ?? '') },
  { path: '/api/nodes/:', ask: ({ graph }, id) => askNode(graph, id) },
  {
    path: '/api/nodes/:/neighbours',
    ask: ({ graph }, id, query) => {
      const types = typesIn(query)
      return askNeighbours(graph, id, { limit: whole(query, 'limit', 50), ...(types ? { types } : {}) })
    },
  },
  { path: '/api/papers/:', ask: (all, id) => paperPage(all, findNode(all.graph, id, 'paper').id) },
  {
    path: '/api/baselines/:',
    ask: ({ graph }, name, query) =>
      askBaselines(graph, name, {
        variants: query.get('variants') === 'true',
        family: query.get('family') === 'true',
        background: query.get('background') === 'true',
      }),
  },
  { path: '/api/compare/:', ask: ({ graph }, name, query) => askCompare(graph, name, query.get('other') ?? undefined) },
  { path: '/api/losses/:', ask: ({ graph }, paper) => askLosses(graph, paper) },
  { path: '/api/tradeoffs/:', ask: ({ graph }, name) => askTradeoffs(graph, name) },
  { path: '/api/sota/:', ask: ({ graph }, task) => askSota(graph, task) },
  { path: '/api/survey/:', ask: ({ graph }, family) => askSurvey(graph, family) },
  {
    path: '/api/leaderboards/:',
    ask: ({ graph }, benchmark, query) => {
      const metric = query.get('metric')
      return askLeaderboard(graph, benchmark, metric === null ? {} : { metric })
    },
  },
]

function ranking<R>(rows: readonly R[], limit: number): { readonly total: number; readonly rows: readonly R[] } {
  return { total: rows.length, rows: rows.slice(0, limit) }
}

function whole(query: URLSearchParams, key: string, otherwise: number): number {
  const value = Number(query.get(key) ?? otherwise)
  return Number.isInteger(value) && value > 0 ? value : otherwise
}

function typesIn(query: URLSearchParams): readonly RelationshipType[] | undefined {
  const words = query.get('types')?.split(',')
  return words === undefined ? undefined : RELATIONSHIP_TYPES.filter((type) => words.includes(type))
}

const piece = encodeURIComponent

/** Where each question is asked. */
export const addresses = {
  stats: '/api/stats',
  graph: (limit: number) => `/api/graph?limit=${limit}&lean=true`,
  ranking: '/api/baselines',
  communities: '/api/communities',
  community: (id: number) => `/api/communities/${id}`,
  schema: '/api/schema',
  health: '/api/health',
  contradictions: '/api/contradictions',
  search: (text: string) => `/api/search?q=${piece(text)}`,
  node: (id: string) => `/api/nodes/${piece(id)}`,
  subgraph: '/api/subgraph',
  between: (from: string, to: string) => `/api/between?from=${piece(from)}&to=${piece(to)}`,
  neighbours: (id: string, types: readonly string[], limit = 200) =>
    `/api/nodes/${piece(id)}/neighbours?limit=${limit}${types.length > 0 ? `&types=${types.join(',')}` : ''}`,
  paper: (id: string) => `/api/papers/${piece(id)}`,
  baselines: (
    name: string,
    more: { readonly variants?: boolean; readonly family?: boolean; readonly background?: boolean } = {},
  ) =>
    `/api/baselines/${piece(name)}?variants=${more.variants ?? false}&family=${more.family ?? false}&background=${more.background ?? false}`,
  compare: (name: string, other: string) => `/api/compare/${piece(name)}${other === '' ? '' : `?other=${piece(other)}`}`,
  path: (from: string, to: string) => `/api/path?from=${piece(from)}&to=${piece(to)}`,
  leaderboard: (benchmark: string, metric: string) =>
    `/api/leaderboards/${piece(benchmark)}${metric === '' ? '' : `?metric=${piece(metric)}`}`,
  sota: (task: string) => `/api/sota/${piece(task)}`,
  tradeoffs: (name: string) => `/api/tradeoffs/${piece(name)}`,
  losses: (paper: string) => `/api/losses/${piece(paper)}`,
  survey: (family: string) => `/api/survey/${piece(family)}`,
  explain: (name: string) => `/api/explain/${piece(name)}`,
  query: '/api/query',
  extract: '/api/extract',
  rebuttal: '/api/rebuttal',
  correct: '/api/correct',
  build: (file: string, id: string) => `/api/build?name=${piece(file)}&id=${piece(id)}`,
  buildState: (id: string) => `/api/builds/${piece(id)}`,
  export: (format: string) => `/api/export/${piece(format)}`,
} as const

import type { Route } from '../http/route.js'
import { baselines } from './baselines.js'
import { between } from './between.js'
import { build } from './build.js'
import { buildState } from './build-state.js'
import { communities } from './communities.js'
import { community } from './community.js'
import { compare } from './compare.js'
import { contradictions } from './contradictions.js'
import { correct } from './correct.js'
import { explain } from './explain.js'
import { exported } from './export.js'
import { extract } from './extract.js'
import { graph } from './graph.js'
import { health } from './health.js'
import { leaderboard } from './leaderboard.js'
import { losses } from './losses.js'
import { neighbours } from './neighbours.js'
import { node } from './node.js'
import { openapi } from './openapi.js'
import { paper } from './paper.js'
import { path } from './path.js'
import { query } from './query.js'
import { ranking } from './ranking.js'
import { rebuttal } from './rebuttal.js'
import { schema } from './schema.js'
import { search } from './search.js'
import { sota } from './sota.js'
import { stats } from './stats.js'
import { subgraph } from './subgraph.js'
import { survey } from './survey.js'
import { tradeoffs } from './tradeoffs.js'

const described: readonly Route[] = [
  health,
  stats,
  graph,
  search,
  node,
  neighbours,
  subgraph,
  between,
  paper,
  ranking,
  baselines,
  compare,
  losses,
  tradeoffs,
  contradictions,
  sota,
  survey,
  explain,
  leaderboard,
  path,
  communities,
  community,
  schema,
  exported,
  query,
  extract,
  rebuttal,
  correct,
  build,
  buildState,
]

/** Every route of the API. */
export const ROUTES: readonly Route[] = [...described, openapi(described)]

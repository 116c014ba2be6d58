import { baselinesInCypher } from './baselines-in-cypher.js'
import { compareInCypher, compareThroughInCypher } from './compare-in-cypher.js'
import { graphInCypher, neighboursInCypher, nodeInCypher, statsInCypher } from './counts-in-cypher.js'
import { leaderboardInCypher, leaderboardRelativeInCypher } from './leaderboard-in-cypher.js'
import { lossesInCypher } from './losses-in-cypher.js'
import { contradictionsInCypher, tradeoffsInCypher } from './opposed-in-cypher.js'
import { pathInCypher } from './path-in-cypher.js'
import { sotaInCypher } from './sota-in-cypher.js'
import { surveyInCypher } from './survey-in-cypher.js'

/**
 * Every question in Cypher, by its name; answers of two tables have two. Not here: `rebuttal` and `communities`, which rank by what Cypher cannot say
 * briefly, and `search`, which forgives typing errors.
 */
export const QUESTIONS_IN_CYPHER = {
  baselines: baselinesInCypher,
  compare: compareInCypher,
  compareThrough: compareThroughInCypher,
  contradictions: contradictionsInCypher,
  graph: graphInCypher,
  leaderboard: leaderboardInCypher,
  leaderboardRelative: leaderboardRelativeInCypher,
  losses: lossesInCypher,
  neighbours: neighboursInCypher,
  node: nodeInCypher,
  path: pathInCypher,
  sota: sotaInCypher,
  stats: statsInCypher,
  survey: surveyInCypher,
  tradeoffs: tradeoffsInCypher,
} as const

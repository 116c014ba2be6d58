import {
  askBaselines,
  askCompare,
  askContradictions,
  askGraph,
  askLeaderboard,
  askLosses,
  askNeighbours,
  askNode,
  askPath,
  askSota,
  askStats,
  askSurvey,
  askTradeoffs,
  QUESTIONS_IN_CYPHER,
  type ClaimGraph,
  type QuestionInCypher,
} from '@claimgraph/graph'
import type { NodeLabel } from '@claimgraph/model'

/** One question put to a graph: its Cypher, what that takes, and the rows that its function gives. */
export interface QuestionCase {
  readonly name: string
  readonly text: string
  readonly columns: readonly string[]
  readonly ordered: boolean
  readonly parameters: Readonly<Record<string, unknown>>
  readonly expected: readonly (readonly unknown[])[]
}

/** Every question put to a graph in every way that it can be: of each model, paper, benchmark and task, and of each two models. */
export function* questionCases(graph: ClaimGraph): Generator<QuestionCase> {
  const of = (label: NodeLabel): readonly string[] => graph.filterNodes((_, node) => node.label === label)
  const questions = QUESTIONS_IN_CYPHER
  yield ask('stats', questions.stats, {}, askStats(graph))
  yield ask('contradictions', questions.contradictions, {}, askContradictions(graph))
  yield ask('graph', questions.graph, { limit: 7 }, askGraph(graph, { limit: 7 }))
  for (const id of of('Model')) {
    for (const variants of [false, true]) {
      for (const [family, background] of [
        [false, false],
        [true, false],
        [true, true],
      ] as const) {
        yield ask(
          'baselines',
          questions.baselines,
          { id, variants, family, background },
          askBaselines(graph, id, { variants, family, background }),
        )
      }
    }
    yield ask('compare', questions.compare, { id, other: null }, askCompare(graph, id))
    yield ask('tradeoffs', questions.tradeoffs, { id }, askTradeoffs(graph, id))
    yield ask('survey', questions.survey, { id }, askSurvey(graph, id))
    for (const other of of('Model').filter((one) => one > id)) {
      yield ask('compare', questions.compare, { id, other }, askCompare(graph, id, other))
      yield ask('compareThrough', questions.compareThrough, { id, other }, askCompare(graph, id, other))
      yield ask('path', questions.path, { from: id, to: other }, askPath(graph, id, other))
    }
  }
  for (const id of of('Paper')) yield ask('losses', questions.losses, { id }, askLosses(graph, id))
  for (const id of [...of('Task'), ...of('Benchmark')]) yield ask('sota', questions.sota, { id }, askSota(graph, id))
  for (const id of of('Benchmark')) {
    for (const metric of of('Metric')) {
      const answer = askLeaderboard(graph, id, { metric })
      yield ask('leaderboard', questions.leaderboard, { id, metric }, answer)
      yield ask('leaderboardRelative', questions.leaderboardRelative, { id, metric }, answer)
    }
  }
  for (const id of graph.nodes()) {
    yield ask('node', questions.node, { id }, askNode(graph, id))
    yield ask('neighbours', questions.neighbours, { id, types: [], limit: 5 }, askNeighbours(graph, id, { limit: 5 }))
    const types = ['MATCHES', 'OUTPERFORMS'] as const
    yield ask(
      'neighbours',
      questions.neighbours,
      { id, types: [...types], limit: 5 },
      askNeighbours(graph, id, { limit: 5, types }),
    )
  }
}

function ask<Answer>(
  question: string,
  inCypher: QuestionInCypher<Answer>,
  parameters: Readonly<Record<string, unknown>>,
  answer: Answer,
): QuestionCase {
  const { text, columns, ordered } = inCypher
  return {
    name: `${question} ${JSON.stringify(parameters)}`,
    text,
    columns,
    ordered,
    parameters,
    expected: inCypher.rows(answer),
  }
}

/** Rows made comparable: lists in a cell, and rows of a question without an order, are sorted. */
export function comparable(rows: readonly (readonly unknown[])[], ordered: boolean): readonly string[] {
  const texts = rows.map((row) => JSON.stringify(row.map((cell) => (Array.isArray(cell) ? cell.map(String).sort() : cell))))
  return ordered ? texts : texts.sort()
}

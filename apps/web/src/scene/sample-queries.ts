import type { DrawnGraph, DrawnNode } from './drawn-graph.js'

/** A question of the field and the Cypher that answers it. */
export interface SampleQuery {
  readonly question: string
  readonly cypher: string
}

/** Names of the graph that the questions are asked about. */
interface Names {
  readonly model: string
  readonly other: string
  readonly family: string
  readonly benchmark: string
}

const QUESTIONS: readonly ((names: Names) => SampleQuery)[] = [
  () => ({
    question: 'Whom does everybody compare with?',
    cypher: `MATCH (p:Paper)-[:COMPARES_WITH]->(m:Model)
RETURN m.name AS baseline, count(DISTINCT p) AS papers
ORDER BY papers DESC, baseline
LIMIT 20`,
  }),
  ({ model }) => ({
    question: `Which papers compare against ${model}, on what, and where does it say so?`,
    cypher: `MATCH (p:Paper)-[c:COMPARES_WITH]->(m:Model {name: ${quoted(model)}})
RETURN p.title AS paper, c.relations AS outcome, c.benchmarks AS benchmarks, c.metrics AS metrics, c.evidence[0] AS sentence
ORDER BY paper`,
  }),
  ({ model }) => ({
    question: `Who claims to beat ${model}?`,
    cypher: `MATCH (winner:Model)-[c:OUTPERFORMS]->(m:Model {name: ${quoted(model)}})
RETURN winner.name AS winner, c.metrics AS metrics, c.own AS own, c.confidence AS confidence, c.evidence[0] AS sentence
ORDER BY own DESC, confidence DESC`,
  }),
  () => ({
    question: 'Where does a paper lose to its own baseline?',
    cypher: `MATCH (p:Paper)-[:PROPOSES]->(m:Model)<-[c:OUTPERFORMS]-(baseline:Model)
WHERE c.paper = p.id AND c.own
RETURN p.title AS paper, m.name AS model, baseline.name AS baseline, c.metrics AS metrics, c.evidence[0] AS sentence`,
  }),
  () => ({
    question: 'Which models win by one metric and lose by another?',
    cypher: `MATCH (a:Model)-[better:OUTPERFORMS]->(b:Model)-[worse:OUTPERFORMS]->(a)
RETURN a.name AS model, b.name AS other, better.metrics AS better, worse.metrics AS worse
LIMIT 50`,
  }),
  ({ benchmark }) => ({
    question: `What is reported on ${benchmark}?`,
    cypher: `MATCH (m:Model)-[s:SCORES {kind: 'absolute'}]->(b:Benchmark {name: ${quoted(benchmark)}})
RETURN s.metric AS metric, m.name AS model, s.value AS value, s.condition AS condition, s.evidence[0] AS sentence
ORDER BY metric, s.number`,
  }),
  () => ({
    question: 'Who claims state of the art, and on what?',
    cypher: `MATCH (m:Model)-[c:AGAINST_PRIOR_WORK]->(x)
WHERE c.sota
RETURN m.name AS model, labels(x)[0] AS on, coalesce(x.name, x.title) AS name, c.evidence[0] AS sentence
LIMIT 50`,
  }),
  ({ family }) => ({
    question: `What is there of the family “${family}”?`,
    cypher: `MATCH (m:Model)-[:IS_A]->(f:Model {name: ${quoted(family)}})
OPTIONAL MATCH (p:Paper)-[:PROPOSES]->(m)
RETURN m.name AS model, collect(DISTINCT p.title) AS proposed_by, m.papers AS papers
ORDER BY papers DESC, model
LIMIT 50`,
  }),
  () => ({
    question: 'What builds on what?',
    cypher: `MATCH (m:Model)<-[:PROPOSES]-(p:Paper)-[:BUILDS_ON]->(base:Model)
RETURN m.name AS model, base.name AS builds_on, p.title AS paper
ORDER BY builds_on, model
LIMIT 100`,
  }),
  () => ({
    question: 'Which communities are there?',
    cypher: `MATCH (m:Model {kind: 'named'})
RETURN m.community AS community, count(m) AS models, collect(m.name)[..8] AS some
ORDER BY models DESC
LIMIT 12`,
  }),
  ({ model, other }) => ({
    question: `Which claims lead from ${model} to ${other}?`,
    cypher: `MATCH path = shortestPath((a:Model {name: ${quoted(model)}})-[:OUTPERFORMS|MATCHES|COMPARED_WITH*..4]-(b:Model {name: ${quoted(other)}}))
RETURN path`,
  }),
  () => ({
    question: 'The surest claims, as a graph',
    cypher: `MATCH (a:Model)-[c:OUTPERFORMS|MATCHES]->(b:Model)
RETURN a, c, b
ORDER BY c.confidence DESC
LIMIT 60`,
  }),
]

/** Queries to begin with, one for each question of the field, asked about the most telling names of a graph. */
export function sampleQueries(graph: DrawnGraph): readonly SampleQuery[] {
  const named = namesOf(graph, (node) => node.type === 'model' && node.kind === 'named')
  const names = {
    model: named[0] ?? 'VAR',
    other: named[1] ?? 'DiT',
    family: namesOf(graph, (node) => node.type === 'model' && node.kind === 'family')[0] ?? 'diffusion model',
    benchmark: namesOf(graph, (node) => node.type === 'benchmark')[0] ?? 'ImageNet',
  }
  return QUESTIONS.map((question) => question(names))
}

/** Names of the nodes that fit, the most telling first. */
function namesOf(graph: DrawnGraph, fits: (node: DrawnNode) => boolean): readonly string[] {
  return graph
    .filterNodes((_, node) => fits(node))
    .map((id) => graph.getNodeAttributes(id))
    .sort((a, b) => a.rank - b.rank)
    .map((node) => node.name)
}

/** A text as Cypher writes it. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

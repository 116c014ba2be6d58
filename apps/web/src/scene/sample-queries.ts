/** A question of the field and the Cypher that answers it. */
export interface SampleQuery {
  readonly question: string
  readonly cypher: string
}

/** Queries to begin with. */
export const SAMPLE_QUERIES: readonly SampleQuery[] = [
  {
    question: 'Whom does everybody compare with?',
    cypher: `MATCH (p:Paper)-[:COMPARES_WITH]->(m:Model)
RETURN m.name AS baseline, count(DISTINCT p) AS papers
ORDER BY papers DESC, baseline
LIMIT 20`,
  },
  {
    question: 'Who claims to beat whom, and where does it say so?',
    cypher: `MATCH (a:Model)-[c:OUTPERFORMS]->(b:Model)
RETURN a.name AS winner, b.name AS loser, c.metrics AS metrics, c.evidence[0] AS sentence
ORDER BY c.confidence DESC
LIMIT 50`,
  },
  {
    question: 'Which papers claim state of the art?',
    cypher: `MATCH (m:Model)-[c:AGAINST_PRIOR_WORK]->(x)
WHERE c.sota
RETURN m.name AS model, labels(x)[0] AS on, coalesce(x.name, x.title) AS name, c.evidence[0] AS sentence
LIMIT 50`,
  },
  {
    question: 'Which benchmarks are used most?',
    cypher: `MATCH (p:Paper)-[:EVALUATES_ON]->(b:Benchmark)
RETURN b.name AS benchmark, count(p) AS papers
ORDER BY papers DESC, benchmark
LIMIT 20`,
  },
  {
    question: 'What builds on what?',
    cypher: `MATCH (m:Model)<-[:PROPOSES]-(p:Paper)-[:BUILDS_ON]->(base:Model)
RETURN m.name AS model, base.name AS builds_on, p.title AS paper
ORDER BY builds_on, model
LIMIT 100`,
  },
]

import type { NodeRef, SurveyAnswer } from '@claimgraph/model'
import type { QuestionInCypher } from './question-in-cypher.js'

/** `askSurvey` in Cypher; results as texts, `metric value`. */
export const surveyInCypher: QuestionInCypher<SurveyAnswer> = {
  text: `MATCH (family:Model {id: $id})
OPTIONAL MATCH (member:Model)-[:IS_A|VARIANT_OF*1..]->(family)
WITH family, collect(DISTINCT member) AS members
MATCH (paper:Paper)-[:PROPOSES]->(model:Model)
WHERE model <> family
OPTIONAL MATCH (paper)-[:BUILDS_ON]->(base:Model)
WITH family, members, paper, model, collect(base) AS buildsOn
WHERE model IN members
  OR (model.kind <> 'family' AND any(base IN buildsOn WHERE base = family OR (base IN members AND base.kind = 'family' AND base.papers <= family.papers)))
OPTIONAL MATCH (paper)-[:COMPARES_WITH]->(other:Model)
WITH paper, model, buildsOn, collect(other.id) AS comparedWith
OPTIONAL MATCH (paper)-[:EVALUATES_ON]->(benchmark:Benchmark)
WITH paper, model, buildsOn, comparedWith, collect(benchmark.id) AS benchmarks
OPTIONAL MATCH (model)-[result:SCORES {paper: paper.id}]->()
WITH paper, model, buildsOn, comparedWith, benchmarks, collect(result.metric + ' ' + result.value) AS results
WHERE model.name <> paper.title OR size(comparedWith) > 0 OR size(results) > 0
RETURN model.id AS model, paper.id AS paper, [base IN buildsOn | base.id] AS buildsOn, comparedWith, benchmarks, results`,
  parameters: { id: 'id of the family' },
  columns: ['model', 'paper', 'buildsOn', 'comparedWith', 'benchmarks', 'results'],
  ordered: false,
  rows: (answer) =>
    answer.rows.map(({ model, paper, buildsOn, comparedWith, benchmarks, results }) => [
      model.id,
      paper.id,
      ids(buildsOn),
      ids(comparedWith),
      ids(benchmarks),
      results.map(({ metric, value }) => `${metric} ${value}`),
    ]),
}

function ids(nodes: readonly NodeRef[]): readonly string[] {
  return nodes.map((node) => node.id)
}

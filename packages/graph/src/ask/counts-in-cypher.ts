import type { GraphAnswer, NodeAnswer, StatsAnswer } from '@claimgraph/model'
import type { QuestionInCypher } from './question-in-cypher.js'

/** The counts of `askStats` in Cypher, without what does not occur. */
export const statsInCypher: QuestionInCypher<StatsAnswer> = {
  text: `MATCH (node)
RETURN head(labels(node)) AS name, count(node) AS number
UNION ALL
MATCH ()-[relationship]->()
RETURN type(relationship) AS name, count(relationship) AS number`,
  parameters: {},
  columns: ['name', 'number'],
  ordered: false,
  rows: (answer) => [...Object.entries(answer.nodes), ...Object.entries(answer.relationships)].filter(([, number]) => number > 0),
}

/** The neighbours that `askNode` counts, in Cypher. */
export const nodeInCypher: QuestionInCypher<NodeAnswer> = {
  text: `MATCH (node {id: $id})-[relationship]-(neighbour)
RETURN type(relationship) AS type, count(DISTINCT neighbour) AS number`,
  parameters: { id: 'id of the node' },
  columns: ['type', 'number'],
  ordered: false,
  rows: (answer) => Object.entries(answer.neighbours),
}

/** The neighbours of `askNeighbours` in Cypher. */
export const neighboursInCypher: QuestionInCypher<GraphAnswer> = {
  text: `MATCH (node {id: $id})-[relationship]-(neighbour)
WHERE size($types) = 0 OR type(relationship) IN $types
WITH DISTINCT neighbour
OPTIONAL MATCH (neighbour)-[every]-()
WITH neighbour.id AS id, coalesce(neighbour.pagerank, 0) AS rank, count(every) AS degree
RETURN id AS neighbour
ORDER BY degree DESC, rank DESC, id
LIMIT $limit`,
  parameters: { id: 'id of the node', types: 'relationship types, [] for all', limit: 'most neighbours' },
  columns: ['neighbour'],
  ordered: true,
  rows: (answer) => answer.nodes.slice(1).map((node) => [node.id]),
}

/** The nodes of `askGraph` in Cypher. */
export const graphInCypher: QuestionInCypher<GraphAnswer> = {
  text: `MATCH (node)
OPTIONAL MATCH (node)-[every]-()
WITH node.id AS id, coalesce(node.pagerank, 0) AS rank, count(every) AS degree
RETURN id AS node
ORDER BY degree DESC, rank DESC, id
LIMIT $limit`,
  parameters: { limit: 'most nodes' },
  columns: ['node'],
  ordered: true,
  rows: (answer) => answer.nodes.map((node) => [node.id]),
}

import { isOurs } from './mark.js'
import type { Element, Part } from './part.js'

// Labels and types in these texts are the schema's own (see part.ts); every value is a parameter.

/**
 * Which of `$ids` are missing or differ from `$digests`: rows `at` (place in the list), `known` (false: missing).
 *
 * @param hasIndex Whether ids are indexed. Then the statement says so: from counts of an almost empty database the planner chooses a scan for each id.
 */
export function findDifferent(part: Part, hasIndex: boolean): string {
  return `UNWIND range(0, size($ids) - 1) AS at
    OPTIONAL MATCH ${pattern(part, '{id: $ids[at]}')} ${hasIndex ? byIndex(part) : ''}
    WITH at, e WHERE e IS NULL OR e.digest IS NULL OR e.digest <> $digests[at]
    RETURN DISTINCT at, e IS NOT NULL AS known`
}

/** Lock the node `$id`, where it is there and ours, by writing what it has: whoever else does waits until this transaction ends. */
export function takeTurn(element: Element): string {
  return `MATCH ${pattern(element, '{id: $id}')} WHERE ${isOurs('e')} SET e.source = $source`
}

/** Write `$rows`; gives how many were `written`: fewer than there are rows where one has become somebody else's meanwhile. */
export function writeRows(part: Part): string {
  const merge =
    part.kind === 'nodes'
      ? `MERGE (e:${part.name} {id: row.id})`
      : `MATCH (a:${part.from} {id: row.from}) USING INDEX SEEK a:${part.from}(id)
    MATCH (b:${part.to} {id: row.to}) USING INDEX SEEK b:${part.to}(id)
    MERGE (a)-[e:${part.name} {id: row.id}]->(b)`
  return `UNWIND $rows AS row
    ${merge}
      ON CREATE SET e.source = $source, e.library = $library
    WITH e, row WHERE ${isOurs('e')}
    SET e += $forget
    SET e += row.properties
    RETURN count(e) AS written`
}

/** Delete those of `$rows` that are ours and hold between other nodes than before: a relationship cannot be moved. */
export function deleteMoved(part: Part): string {
  return `UNWIND $rows AS row
    MATCH (a)-[e:${part.name} {id: row.id}]->(b) ${byIndex(part)}
    WHERE ${isOurs('e')} AND (a.id <> row.from OR b.id <> row.to)
    DELETE e`
}

/** How many of a label or a type are ours, as `ours`, and how many there are, as `all`. */
export function countOurs(element: Element): string {
  return `MATCH ${pattern(element)} RETURN count(CASE WHEN ${isOurs('e')} THEN 1 END) AS ours, count(*) AS all`
}

/** Ids of those that are not ours: rows `id`, `element` (Neo4j's own id), `library` (of another library, or null). */
export function findForeign(element: Element): string {
  return `MATCH ${pattern(element)} WHERE e.id IS NOT NULL AND coalesce(NOT ${isOurs('e')}, true)
    RETURN e.id AS id, elementId(e) AS element, CASE WHEN e.source = $source THEN e.library END AS library`
}

/** Ids that more than one of a label or a type has: rows `id`, `count`, most first. */
export function findDoubled(element: Element): string {
  return `MATCH ${pattern(element)} WHERE e.id IS NOT NULL
    WITH e.id AS id, count(*) AS count WHERE count > 1
    RETURN id, count ORDER BY count DESC, id LIMIT 10`
}

/** Ids of ours behind `$after` in the server's order, `$limit` at most. */
export function listOurs(element: Element): string {
  return `MATCH ${pattern(element)} WHERE e.id > $after AND ${isOurs('e')}
    WITH e.id AS id ORDER BY id LIMIT $limit
    RETURN id`
}

/** Delete those of `$ids` that are ours; nodes only where nobody's relationship is on them. */
export function deleteOurs(element: Element, hasIndex: boolean): string {
  const free = element.kind === 'nodes' ? 'AND NOT EXISTS { (e)--() }' : ''
  return `UNWIND $ids AS id
    MATCH ${pattern(element, '{id: id}')} ${hasIndex ? byIndex(element) : ''} WHERE ${isOurs('e')} ${free}
    DELETE e`
}

/** Which of `$ids` are there and ours: rows `id`. */
export function findOurs(element: Element, hasIndex: boolean): string {
  return `UNWIND $ids AS id MATCH ${pattern(element, '{id: id}')} ${hasIndex ? byIndex(element) : ''}
    WHERE ${isOurs('e')} RETURN DISTINCT id`
}

/** `SEEK`, since the planner, where it has seen but little data yet, would go through the whole index for each id. */
function byIndex({ name }: Element): string {
  return `USING INDEX SEEK e:${name}(id)`
}

function pattern({ kind, name }: Element, properties = ''): string {
  return kind === 'nodes' ? `(e:${name} ${properties})` : `()-[e:${name} ${properties}]->()`
}

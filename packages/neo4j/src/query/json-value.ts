import neo4j, { type Node, type Path, type PathSegment, type Relationship } from 'neo4j-driver'
import { MARKS, SOURCE } from '../sync/mark.js'
import { pointText } from './point-text.js'
import { temporalText } from './temporal-text.js'

type Properties = Readonly<Record<string, unknown>>

/**
 * Turns the driver's values into JSON as the embedded engine has it: nodes as `{ id, labels, properties }`, relationships as
 * `{ id, type, start, end, properties }`, paths as `{ nodes, relationships }`; temporal values, points, integers beyond 2^53 and numbers that JSON
 * lacks as texts. Ids are those of the graph, of what is somebody else's Neo4j's own. One for one answer.
 */
export class JsonValues {
  /** Ids of nodes by Neo4j's own id, as far as they have been seen. */
  readonly #ids = new Map<string, string>()
  /** Ends of relationships whose nodes were not seen: to be filled in when their ids are known. */
  readonly #open: { readonly ends: { start: string; end: string }; readonly from: string; readonly to: string }[] = []
  /** About how much memory the values take, in characters. */
  size = 0

  /** The JSON of a value. */
  of(value: unknown): unknown {
    this.size += 8
    if (typeof value === 'string') this.size += value.length
    if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map((item) => this.of(item))
    return this.#ofObject(value)
  }

  /** Neo4j's own ids of nodes that are ends of relationships and were not seen. */
  unknownEnds(): readonly string[] {
    return [...new Set(this.#open.flatMap(({ from, to }) => [from, to]))].filter((element) => !this.#ids.has(element))
  }

  /** Tell which properties a node has that was asked for. */
  learnNode(element: string, properties: Properties): void {
    this.#ids.set(element, idOf(properties, element))
  }

  /** Fill in the ends of all relationships; one whose node is unknown even now keeps Neo4j's own id. */
  fillEnds(): void {
    for (const { ends, from, to } of this.#open) {
      ends.start = this.#ids.get(from) ?? from
      ends.end = this.#ids.get(to) ?? to
    }
  }

  #ofObject(value: object): unknown {
    if (neo4j.isNode(value)) return this.#ofNode(value)
    if (neo4j.isRelationship(value)) return this.#ofRelationship(value)
    if (neo4j.isPath(value)) return this.#ofPath(value)
    if (neo4j.isPoint(value)) return pointText(value)
    if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)]
    return temporalText(value) ?? this.#ofMap(value as Properties)
  }

  #ofNode({ elementId, labels, properties }: Node): unknown {
    const id = idOf(properties, elementId)
    this.#ids.set(elementId, id)
    return { id, labels, properties: this.#ofMap(withoutMarks(properties)) }
  }

  #ofRelationship({ elementId, type, properties, startNodeElementId: from, endNodeElementId: to }: Relationship): unknown {
    const json = {
      id: idOf(properties, elementId),
      type,
      start: from,
      end: to,
      properties: this.#ofMap(withoutMarks(properties)),
    }
    this.#open.push({ ends: json, from, to })
    return json
  }

  #ofPath({ start, segments }: Path): unknown {
    const nodes = [start, ...segments.map((segment: PathSegment) => segment.end)]
    return {
      nodes: nodes.map((node) => this.#ofNode(node)),
      relationships: segments.map((segment: PathSegment) => this.#ofRelationship(segment.relationship)),
    }
  }

  #ofMap(map: Properties): unknown {
    return Object.fromEntries(
      Object.entries(map).map(([key, value]) => {
        this.size += key.length
        return [key, this.of(value)]
      }),
    )
  }
}

function isOurs({ source, id }: Properties): boolean {
  return source === SOURCE && typeof id === 'string'
}

function idOf(properties: Properties, elementId: string): string {
  return isOurs(properties) ? String(properties.id) : elementId
}

function withoutMarks(properties: Properties): Properties {
  if (!isOurs(properties)) return properties
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !(MARKS as readonly string[]).includes(name)))
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FORMATS } from '@claimgraph/export'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeFile } from '../apps/cli/src/export/write-file.js'
import { cutForGexf, expectedEdgeRow, expectedNodeRow, type Row } from './support/exports/expected-rows.js'
import { awkwardGraph } from './support/exports/awkward-graph.js'
import { gephiFolder, readWithGephi, type GephiGraph } from './support/gephi.js'

const graph = awkwardGraph()
const MINUTES = 300_000

describe.skipIf(gephiFolder === undefined)('read by Gephi', () => {
  let folder = ''
  let graphs: Readonly<Record<string, GephiGraph>> = {}
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimgraph-exports-'))
    const [gexf, graphml] = [join(folder, 'graph.gexf'), join(folder, 'graph.graphml')]
    await writeFile(gexf, FORMATS.gexf.write(graph))
    await writeFile(graphml, FORMATS.graphml.write(graph))
    const [a, b, c] = readWithGephi([
      ['NO_MERGE', gexf],
      ['NO_MERGE', graphml],
      ['SUM', gexf],
    ])
    if (a && b && c) graphs = { GEXF: a, GraphML: b, merged: c }
  }, MINUTES)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  describe.each(['GEXF', 'GraphML'])('%s', (format) => {
    it('has every node, with its name, place, size, colour and columns', () => {
      const found = graphs[format]?.nodes.map(({ id, label, x, y, size, color: [r, g, b], attributes }) => [
        id,
        { ...attributes, label, x, y, size, r, g, b },
      ])
      expect(Object.fromEntries(found ?? [])).toEqual(
        Object.fromEntries(graph.nodes().map((id) => [id, float(without(nodeOf(format, id), ['color']))])),
      )
    })

    it('has every relationship, with its ends, type, weight, colour and columns', () => {
      const found = graphs[format]?.edges.map((edge) => {
        const { id, source, target, directed, label, kind, weight, color, attributes } = edge
        return [id, { source, target, directed, label, kind, weight, color, attributes: without(attributes as Row, ['id']) }]
      })
      expect(Object.fromEntries(found ?? [])).toEqual(
        Object.fromEntries(
          graph.edges().map((id) => {
            const { label, weight, r, g, b, ...row } = without(edgeOf(format, id), ['color', 'id'])
            const [source, target] = [graph.source(id), graph.target(id)]
            return [
              id,
              {
                source,
                target,
                directed: true,
                label,
                kind: label,
                weight: Math.fround(Number(weight)),
                color: [r, g, b],
                attributes: row,
              },
            ]
          }),
        ),
      )
    })

    it('has columns of the right types', () => {
      expect(graphs[format]?.nodeColumns).toMatchObject({
        name: 'String',
        community: 'Integer',
        pagerank: 'Double',
        papers: 'Long',
      })
      expect(graphs[format]?.edgeColumns).toMatchObject({
        relation: 'String',
        own: 'Boolean',
        confidence: 'Double',
        number: 'Double',
      })
    })
  })

  it('joins what is parallel when it is let, as many as the report says', () => {
    const lines: string[] = []
    expect([...FORMATS.gexf.write(graph, { report: (line) => lines.push(line) })]).not.toEqual([])
    const [, told] = /^(\d+) relationships run beside/mu.exec(lines.join('\n')) ?? []
    expect(graph.size - (graphs.merged?.edges.length ?? 0)).toBe(Number(told))
  })
})

/** A column that says `null` says nothing to Gephi. GEXF has no column for Neo4j's labels, and its values are cut. */
function nodeOf(format: string, id: string): Row {
  const { name = 'null', ...rest } = expectedNodeRow(graph, id)
  const row = name === 'null' ? rest : { name, ...rest }
  return format === 'GEXF' ? cutForGexf(without(row, ['labels'])) : row
}

function edgeOf(format: string, id: string): Row {
  const row = expectedEdgeRow(graph, id)
  return format === 'GEXF' ? cutForGexf(row) : row
}

function without(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}

/** Gephi keeps places and sizes in 32 bits, and prints them as short as tells them apart. */
function float(row: Row): Row {
  const short = (value: unknown): number => Number(Number(value).toPrecision(8))
  return { ...row, x: short(row.x), y: short(row.y), size: short(row.size) }
}

import type { GraphWriter } from './graph-writer.js'
import { writeHtml } from './html/write-html.js'
import { writeBibtex } from './write-bibtex.js'
import { writeCsv, writeCsvOfNodes } from './write-csv.js'
import { writeCypher } from './write-cypher.js'
import { writeGexf } from './write-gexf.js'
import { writeGraphml } from './write-graphml.js'
import { writeJson, writeNodeLink } from './write-json.js'
import { writeLatex } from './write-latex.js'

/** A format: its writer, the ending of its files and its media type. */
export interface Format {
  readonly write: GraphWriter
  readonly extension: string
  readonly mediaType: string
}

/** Every format of one file that the graph can be written in, by the name that the command line and the API use. */
export const FORMATS = {
  graphml: { write: writeGraphml, extension: 'graphml', mediaType: 'application/graphml+xml' },
  gexf: { write: writeGexf, extension: 'gexf', mediaType: 'application/gexf+xml' },
  json: { write: writeJson, extension: 'json', mediaType: 'application/json' },
  'node-link': { write: writeNodeLink, extension: 'json', mediaType: 'application/json' },
  csv: { write: writeCsv, extension: 'csv', mediaType: 'text/csv' },
  html: { write: writeHtml, extension: 'html', mediaType: 'text/html' },
  'csv-nodes': { write: writeCsvOfNodes, extension: 'csv', mediaType: 'text/csv' },
  cypher: { write: writeCypher, extension: 'cypher', mediaType: 'application/x-cypher-query' },
  bibtex: { write: writeBibtex, extension: 'bib', mediaType: 'application/x-bibtex' },
  latex: { write: writeLatex, extension: 'tex', mediaType: 'application/x-latex' },
} as const satisfies Readonly<Record<string, Format>>

/** The name of a format, as the command line and the API use it. */
export type FormatName = keyof typeof FORMATS

/** Whether a text names a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name)
}

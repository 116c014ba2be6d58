import type { GraphWriter } from './graph-writer.js'
import { writeGraphml } from './write-graphml.js'

/** A format: its writer, the ending of its files and its media type. */
export interface Format {
  readonly write: GraphWriter
  readonly extension: string
  readonly mediaType: string
}

/** Every format that the graph can be written in, by the name that the command line and the API use. */
export const FORMATS = {
  graphml: { write: writeGraphml, extension: 'graphml', mediaType: 'application/graphml+xml' },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

/** Whether a text names a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name)
}

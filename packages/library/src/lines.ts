import type { Correction, LibraryEntry } from '@claimgraph/model'
import { z } from 'zod'

/** Version of the file's form that this code reads and writes. */
export const LIBRARY_VERSION = 1

/** The first line of a library. */
export interface Header {
  readonly format: 'claimgraph'
  readonly version: number
  readonly id: string
}

/** Any line behind the header: the newest line of an id counts. */
export type LibraryLine =
  | { readonly kind: 'paper'; readonly entry: LibraryEntry }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'correction'; readonly correction: Correction }

const headerSchema = z.object({ format: z.literal('claimgraph'), version: z.number().int().positive(), id: z.string() })

const name = z.string().min(1)
const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('paper'),
    paper: z.looseObject({ id: name, title: z.string(), abstract: z.string(), sources: z.array(z.string()) }),
    record: z.looseObject({
      id: z.string(),
      entities: z.array(z.looseObject({ type: z.string(), name: z.string(), mentions: z.array(z.string()) })),
      claims: z.array(z.looseObject({ subject: z.string(), object: z.string(), passages: z.array(z.unknown()) })),
      results: z.array(z.looseObject({ model: z.string(), metric: z.string(), passages: z.array(z.unknown()) })),
    }),
    extractor: z.string(),
  }),
  z.object({ kind: z.literal('removed'), id: name }),
  z.object({
    kind: z.literal('correction'),
    correction: z.discriminatedUnion('action', [
      z.object({ action: z.literal('merge'), a: name, b: name }),
      z.object({ action: z.literal('split'), name, paper: name, as: name }),
      z.object({ action: z.literal('rename'), from: name, to: name }),
      z.object({ action: z.literal('reject'), claim: name }),
    ]),
  }),
])

/** One line of the file, with its line end. */
export function writeLine(line: LibraryLine | Header): string {
  if (!('kind' in line) || line.kind !== 'paper') return `${JSON.stringify(line)}\n`
  return `${JSON.stringify({ kind: line.kind, ...line.entry })}\n`
}

/** The header that a line holds, if it is one, of whatever version. */
export function parseHeader(text: string): Header | undefined {
  return headerSchema.safeParse(parseJson(text)).data
}

/** What a line holds; absent where it is damaged or of a kind that is unknown. */
export function parseLine(text: string): LibraryLine | undefined {
  const line = lineSchema.safeParse(parseJson(text)).data
  if (!line) return undefined
  if (line.kind !== 'paper') return line
  const { kind, ...entry } = line
  return { kind, entry: entry as unknown as LibraryEntry }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

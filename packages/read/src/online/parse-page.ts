import { Readable } from 'node:stream'
import type { Paper } from '@claimgraph/model'
import { isObject } from '../records/read-json.js'
import type { JsonObject } from '../records/read-json.js'
import { readPapers } from '../read-papers.js'

/** The papers of an answer in one of the formats that files have. Records that are no papers are left out. */
export async function parsePapers(body: string, from: string, source: string): Promise<readonly Paper[]> {
  const papers: Paper[] = []
  for await (const item of readPapers(Readable.from([Buffer.from(body)]), { file: source, from })) {
    if (item.kind === 'paper') papers.push(item.paper)
  }
  return papers
}

/** The JSON of an answer, a list or an object; throws for anything else, an error page of HTML for one. */
export function parseAnswer(body: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new Error('it answers something that is no JSON')
  }
  if (Array.isArray(value)) return { list: value }
  if (isObject(value)) return value
  throw new Error('it answers JSON of another form')
}

import { ClaimgraphError } from '@claimgraph/model'
import { z } from 'zod'
import type { Io } from './io.js'
import { readText } from './read-text.js'

const recordSchema = z.looseObject({
  id: z.string(),
  entities: z.array(z.looseObject({ type: z.string(), name: z.string() })).default([]),
  claims: z.array(z.looseObject({ subject: z.string(), relation: z.string(), object: z.string() })).default([]),
  results: z.array(z.looseObject({ model: z.string(), metric: z.string(), value: z.string() })).default([]),
})

/**
 * Records of a JSON Lines file, as `extract` writes them and as annotators do; fields that are not looked at here are passed on as they are.
 *
 * @throws ClaimgraphError `input` naming the first line that is no record.
 */
export async function readRecords<T>(path: string, io: Pick<Io, 'stdin'>): Promise<readonly T[]> {
  const lines = (await readText(path, io)).replace(/^\uFEFF/u, '').split(/\r?\n/u)
  const records = lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseRecord(line, `${path}:${at + 1}`)]))
  if (records.length === 0) throw new ClaimgraphError('input', `${path}: there are no records; expected one JSON object a line`)
  return records as T[]
}

function parseRecord(line: string, place: string): z.infer<typeof recordSchema> {
  const parsed = recordSchema.safeParse(parseJson(line, place))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ClaimgraphError(
    'input',
    `${place}: expected an extraction record: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  )
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch (cause) {
    throw new ClaimgraphError('input', `${place}: expected a JSON object`, { cause })
  }
}

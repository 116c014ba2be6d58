import type { PathSelector } from '../../syntax/pattern.js'
import type { TokenReader } from '../token-reader.js'

/** `SHORTEST 2`, `SHORTEST 2 GROUPS`, `ALL SHORTEST`, `ANY`, `ANY SHORTEST`, if one comes. */
export function parseSelector(reader: TokenReader): PathSelector | undefined {
  if (reader.takeKeyword('ALL', 'SHORTEST')) return withPaths(reader, { kind: 'allShortest', count: 1, asFunction: false })
  if (reader.takeKeyword('ANY', 'SHORTEST')) return withPaths(reader, { kind: 'shortest', count: 1, asFunction: false })
  if (reader.takeKeyword('ANY')) return withPaths(reader, { kind: 'any', count: takeCount(reader), asFunction: false })
  if (!reader.takeKeyword('SHORTEST')) return undefined
  const count = takeCount(reader)
  takePathWord(reader)
  const groups = reader.takeKeyword('GROUPS') || reader.takeKeyword('GROUP')
  return { kind: groups ? 'shortestGroups' : 'shortest', count, asFunction: false }
}

function withPaths(reader: TokenReader, selector: PathSelector): PathSelector {
  takePathWord(reader)
  return selector
}

function takePathWord(reader: TokenReader): void {
  if (!reader.takeKeyword('PATHS')) reader.takeKeyword('PATH')
}

function takeCount(reader: TokenReader): number {
  if (reader.peek().kind !== 'integer') return 1
  const at = reader.at
  const count = Number(reader.next().text)
  if (!Number.isSafeInteger(count) || count < 1) throw reader.error('NumberOutOfRange', 'At least one path must be asked for', at)
  return count
}

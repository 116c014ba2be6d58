import type { Variable } from '../../syntax/expression.js'
import type { GroupPattern, PathElement, PathPattern, PathSelector } from '../../syntax/pattern.js'
import { parseOptionalWhere } from '../expressions/where.js'
import { MAX_CHAIN } from '../max-chain.js'
import type { TokenReader } from '../token-reader.js'
import { parseNodePattern } from './node-pattern.js'
import { isRelationshipAhead, parseRelationshipPattern } from './relationship-pattern.js'
import { parseQuantifierOfPath } from './repetition.js'
import { parseSelector } from './selector.js'

/** `p = SHORTEST 1 (a)-[r]->(b)`: a variable, a selector, and nodes, relationships and groups in turn. */
export function parsePathPattern(reader: TokenReader): PathPattern {
  const at = reader.at
  const named = reader.isName() && reader.isSymbol('=', 1)
  const variable = named ? { variable: takePathVariable(reader) } : {}
  const call = takeSelectorCall(reader)
  if (call !== undefined) return { kind: 'pathPattern', ...variable, ...call, at }
  const selector = parseSelector(reader)
  if (selector !== undefined && isBracketedPath(reader)) return { ...parseBracketedPath(reader), ...variable, selector, at }
  const elements = parseElements(reader)
  return { kind: 'pathPattern', ...variable, ...(selector === undefined ? {} : { selector }), elements, at }
}

function takePathVariable(reader: TokenReader): Variable {
  const variable = reader.expectVariable()
  reader.expectSymbol('=')
  return variable
}

/** The old spelling of a selector, `shortestPath(…)` and `allShortestPaths(…)`. */
function takeSelectorCall(reader: TokenReader): { selector: PathSelector; elements: readonly PathElement[] } | undefined {
  const one = reader.isKeyword('SHORTESTPATH')
  if (!reader.isSymbol('(', 1) || !(one || reader.isKeyword('ALLSHORTESTPATHS'))) return undefined
  reader.next()
  reader.next()
  const elements = parseElements(reader)
  reader.expectSymbol(')')
  return { selector: { kind: one ? 'shortest' : 'allShortest', count: 1, asFunction: true }, elements }
}

function parseElements(reader: TokenReader): readonly PathElement[] {
  const elements: PathElement[] = [parseNodeOrGroup(reader)]
  for (;;) {
    if (elements.length > MAX_CHAIN)
      throw reader.error('NestingTooDeep', `More than ${MAX_CHAIN} nodes and relationships in a row`)
    if (isRelationshipAhead(reader)) elements.push(parseRelationshipPattern(reader), parseNodeOrGroup(reader))
    else if (isGroupAhead(reader) || (elements.at(-1)?.kind === 'groupPattern' && reader.isSymbol('('))) {
      elements.push(parseNodeOrGroup(reader))
    } else return elements
  }
}

function parseNodeOrGroup(reader: TokenReader): PathElement {
  return isGroupAhead(reader) ? reader.nest(() => parseGroup(reader)) : parseNodePattern(reader)
}

/** A bracket directly in a bracket is a group, as is one that holds a path with a name. */
function isGroupAhead(reader: TokenReader): boolean {
  return reader.isSymbol('(') && (reader.isSymbol('(', 1) || (reader.isName(1) && reader.isSymbol('=', 2)))
}

function isBracketedPath(reader: TokenReader): boolean {
  return isGroupAhead(reader) && !isQuantified(reader)
}

function isQuantified(reader: TokenReader): boolean {
  const behind = (reader.closingBracket() ?? 0) + 1
  return ['{', '+', '*'].some((symbol) => reader.isSymbol(symbol, behind))
}

function parseBracketedPath(reader: TokenReader): PathPattern {
  reader.expectSymbol('(')
  const path = parsePathPattern(reader)
  const where = parseOptionalWhere(reader)
  reader.expectSymbol(')')
  return { ...path, ...where }
}

function parseGroup(reader: TokenReader): GroupPattern {
  const at = reader.at
  const path = parseBracketedPath(reader)
  const repetition = parseQuantifierOfPath(reader) ?? { min: 1, max: 1 }
  const { where, ...inner } = path
  return { kind: 'groupPattern', path: inner, repetition, at, ...(where === undefined ? {} : { where }) }
}

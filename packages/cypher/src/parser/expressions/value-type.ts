import type { SimpleValueType, ValueType, ValueTypeName } from '../../syntax/value-type.js'
import type { TokenReader } from '../token-reader.js'

type Spelling = readonly [words: string, name: ValueTypeName]

/** The names of types and the other ways to spell them; of two that begin alike, the longer stands first. */
const SPELLINGS: readonly Spelling[] = [
  ['NOTHING', 'NOTHING'],
  ['NULL', 'NULL'],
  ['BOOLEAN', 'BOOLEAN'],
  ['BOOL', 'BOOLEAN'],
  ['STRING', 'STRING'],
  ['VARCHAR', 'STRING'],
  ['SIGNED INTEGER', 'INTEGER'],
  ['INTEGER', 'INTEGER'],
  ['INT', 'INTEGER'],
  ['FLOAT', 'FLOAT'],
  ['DATE', 'DATE'],
  ['LOCAL TIME', 'LOCAL TIME'],
  ['TIME WITHOUT TIMEZONE', 'LOCAL TIME'],
  ['ZONED TIME', 'ZONED TIME'],
  ['TIME WITH TIMEZONE', 'ZONED TIME'],
  ['LOCAL DATETIME', 'LOCAL DATETIME'],
  ['TIMESTAMP WITHOUT TIMEZONE', 'LOCAL DATETIME'],
  ['ZONED DATETIME', 'ZONED DATETIME'],
  ['TIMESTAMP WITH TIMEZONE', 'ZONED DATETIME'],
  ['DURATION', 'DURATION'],
  ['PROPERTY VALUE', 'PROPERTY VALUE'],
  ['ANY PROPERTY VALUE', 'PROPERTY VALUE'],
  ['ANY NODE', 'NODE'],
  ['NODE', 'NODE'],
  ['ANY VERTEX', 'NODE'],
  ['VERTEX', 'NODE'],
  ['ANY RELATIONSHIP', 'RELATIONSHIP'],
  ['RELATIONSHIP', 'RELATIONSHIP'],
  ['ANY EDGE', 'RELATIONSHIP'],
  ['EDGE', 'RELATIONSHIP'],
  ['ANY MAP', 'MAP'],
  ['MAP', 'MAP'],
  ['PATH', 'PATH'],
  ['LIST', 'LIST'],
  ['ARRAY', 'LIST'],
  ['ANY VALUE', 'ANY'],
  ['ANY', 'ANY'],
]

/** A type: `INTEGER`, `STRING NOT NULL`, `LIST<FLOAT>`, `INTEGER LIST`, `INTEGER | FLOAT`, `ANY<INTEGER | FLOAT>`. */
export function parseValueType(reader: TokenReader): ValueType {
  const alternatives = [...parseAlternative(reader)]
  while (reader.isSymbol('|') && isTypeAhead(reader)) {
    reader.next()
    alternatives.push(...parseAlternative(reader))
  }
  return alternatives
}

/**
 * Behind a bar in a list comprehension stands a projection, which is no type: `[date IN list WHERE date IS :: DATE | date]`. There a
 * type counts as one only in capitals.
 */
function isTypeAhead(reader: TokenReader): boolean {
  const { kind, text } = reader.peek(1)
  return kind === 'name' && text === text.toUpperCase() && SPELLINGS.some(([words]) => words.split(' ')[0] === text)
}

function parseAlternative(reader: TokenReader): ValueType {
  const name = takeName(reader)
  const items = (name === 'LIST' || name === 'ANY') && reader.takeSymbol('<') ? parseItems(reader) : undefined
  if (name === 'ANY' && items !== undefined) return items
  let type: SimpleValueType = { name, notNull: takeNotNull(reader), ...(items === undefined ? {} : { items }) }
  while (reader.takeKeyword('LIST') || reader.takeKeyword('ARRAY'))
    type = { name: 'LIST', items: [type], notNull: takeNotNull(reader) }
  return [type]
}

function parseItems(reader: TokenReader): ValueType {
  const items = parseValueType(reader)
  reader.expectSymbol('>')
  return items
}

function takeNotNull(reader: TokenReader): boolean {
  return reader.takeKeyword('NOT', 'NULL') || reader.takeSymbol('!')
}

function takeName(reader: TokenReader): ValueTypeName {
  for (const [words, name] of SPELLINGS) if (reader.takeKeyword(...words.split(' '))) return name
  throw reader.unexpected(['a type such as INTEGER, STRING or LIST<FLOAT>'])
}

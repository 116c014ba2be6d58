import type { MapEntry, MapLiteral, MapProjection, MapProjectionItem, Variable } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'

/** `{key: value, …}` */
export function parseMapLiteral(reader: TokenReader): MapLiteral {
  const at = reader.expectSymbol('{').start
  const entries: MapEntry[] = []
  if (reader.takeSymbol('}')) return { kind: 'map', entries, at }
  do entries.push(parseEntry(reader))
  while (reader.takeSymbol(','))
  reader.expectSymbol('}', ["','", "'}'"])
  return { kind: 'map', entries, at }
}

function parseEntry(reader: TokenReader): MapEntry {
  const { text, start } = reader.expectName('a key')
  reader.expectSymbol(':')
  return { key: text, value: reader.parseExpression(), at: start }
}

/** `{.key, .*, key: value, variable}` behind a variable. */
export function parseMapProjection(reader: TokenReader, target: Variable): MapProjection {
  const at = reader.expectSymbol('{').start
  const items: MapProjectionItem[] = []
  if (reader.takeSymbol('}')) return { kind: 'mapProjection', target, items, at }
  do items.push(parseItem(reader))
  while (reader.takeSymbol(','))
  reader.expectSymbol('}', ["','", "'}'"])
  return { kind: 'mapProjection', target, items, at }
}

function parseItem(reader: TokenReader): MapProjectionItem {
  if (reader.takeSymbol('.')) {
    return reader.takeSymbol('*') ? { kind: 'all' } : { kind: 'property', key: reader.expectName("a property's name").text }
  }
  if (reader.isName() && reader.isSymbol(':', 1)) return { kind: 'entry', ...parseEntry(reader) }
  const variable = reader.expectVariable()
  return { kind: 'entry', key: variable.name, value: variable }
}

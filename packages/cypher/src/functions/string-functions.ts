import type { CypherValue } from '../values/value.js'
import { integerOf, listOf, textOf } from './arguments.js'
import { charactersOf } from './characters.js'
import type { ArgumentDefinition, FunctionContext, FunctionDefinition } from './function-definition.js'
import { outOfRange } from './wrong-argument.js'

const ORIGINAL: ArgumentDefinition = { name: 'original', type: 'STRING' }
const LENGTH: ArgumentDefinition = { name: 'length', type: 'INTEGER' }
const TRIMMED: ArgumentDefinition = { name: 'characters', type: 'STRING', optional: true }

/** Functions of texts. Lengths and places count characters (code points), so that no emoji is cut in two. */
export const STRING_FUNCTIONS: readonly FunctionDefinition[] = [
  ...textFunction(['toUpper', 'upper'], 'The text in upper case.', (text) => text.toUpperCase()),
  ...textFunction(['toLower', 'lower'], 'The text in lower case.', (text) => text.toLowerCase()),
  trimming('trim', 'The text without blanks, or without the given characters, at both ends.', true, true),
  trimming('btrim', 'As trim.', true, true),
  trimming('ltrim', 'The text without blanks, or without the given characters, at its beginning.', true, false),
  trimming('rtrim', 'The text without blanks, or without the given characters, at its end.', false, true),
  {
    name: 'left',
    arguments: [ORIGINAL, LENGTH],
    returns: 'STRING',
    doc: 'The first characters of the text, as many as asked for; all when it has fewer.',
    evaluate: ([original, length]) => part(textOf(original), 0, countOf(length)),
  },
  {
    name: 'right',
    arguments: [ORIGINAL, LENGTH],
    returns: 'STRING',
    doc: 'The last characters of the text, as many as asked for; all when it has fewer.',
    evaluate: ([original, length]) => {
      const characters = charactersOf(textOf(original))
      return characters.slice(Math.max(0, characters.length - countOf(length))).join('')
    },
  },
  {
    name: 'substring',
    arguments: [ORIGINAL, { name: 'start', type: 'INTEGER' }, { ...LENGTH, optional: true }],
    returns: 'STRING',
    doc: 'The characters from a place, counted from 0, to the end or as many as asked for.',
    evaluate: ([original, start, length]) =>
      part(textOf(original), countOf(start), length === undefined ? Infinity : countOf(length)),
  },
  {
    name: 'replace',
    arguments: [ORIGINAL, { name: 'search', type: 'STRING' }, { name: 'replacement', type: 'STRING' }],
    returns: 'STRING',
    doc: 'The text with every occurrence of another text replaced.',
    evaluate: ([original, search, replacement], context) =>
      replaced(textOf(original), textOf(search), textOf(replacement), context),
  },
  {
    name: 'split',
    arguments: [ORIGINAL, { name: 'delimiters', type: ['STRING', 'LIST'] }],
    returns: 'LIST',
    doc: 'The parts of the text between occurrences of a delimiter, or of any of several; an empty one parts every character.',
    evaluate: ([original, delimiters]) => parted(textOf(original), delimiters ?? ''),
  },
  {
    name: 'normalize',
    arguments: [ORIGINAL, { name: 'form', type: 'STRING', optional: true }],
    returns: 'STRING',
    doc: 'The text in a Unicode normal form: NFC (the default), NFD, NFKC or NFKD.',
    evaluate: ([original, form]) => normalised(textOf(original), form === undefined ? 'NFC' : textOf(form)),
  },
  {
    name: 'isNormalized',
    arguments: [ORIGINAL, { name: 'form', type: 'STRING', optional: true }],
    returns: 'BOOLEAN',
    doc: 'Whether the text is in a Unicode normal form; also written `text IS NFC NORMALIZED`.',
    evaluate: ([original, form]) => normalised(textOf(original), form === undefined ? 'NFC' : textOf(form)) === textOf(original),
  },
  ...['char_length', 'character_length'].map((name): FunctionDefinition => ({
    name,
    arguments: [ORIGINAL],
    returns: 'INTEGER',
    doc: 'The number of characters of the text.',
    evaluate: ([original]) => charactersOf(textOf(original)).length,
  })),
]

function textFunction(names: readonly string[], doc: string, change: (text: string) => string): readonly FunctionDefinition[] {
  return names.map((name) => ({
    name,
    arguments: [ORIGINAL],
    returns: 'STRING',
    doc,
    evaluate: ([original]) => change(textOf(original)),
  }))
}

function trimming(name: string, doc: string, atStart: boolean, atEnd: boolean): FunctionDefinition {
  return {
    name,
    arguments: [ORIGINAL, TRIMMED],
    returns: 'STRING',
    doc,
    evaluate: ([original, characters]) => {
      const all = charactersOf(textOf(original))
      const isTrimmed = trimTest(characters)
      const first = atStart ? all.findIndex((character) => !isTrimmed(character)) : 0
      const last = atEnd ? all.findLastIndex((character) => !isTrimmed(character)) : all.length - 1
      return first < 0 ? '' : all.slice(first, last + 1).join('')
    },
  }
}

function trimTest(characters: CypherValue | undefined): (character: string) => boolean {
  if (characters === undefined) return (character) => /^\s$/u.test(character)
  const trimmed = new Set(textOf(characters))
  return (character) => trimmed.has(character)
}

function countOf(value: CypherValue | undefined): number {
  const count = Number(integerOf(value))
  if (count >= 0) return count
  throw outOfRange(`A length or a place in a text cannot be negative: ${count}`)
}

function part(text: string, start: number, length: number): string {
  return charactersOf(text)
    .slice(start, start + length)
    .join('')
}

function replaced(text: string, search: string, replacement: string, context: FunctionContext): string {
  const parts = search === '' ? ['', ...charactersOf(text), ''] : text.split(search)
  context.text(text.length + (parts.length - 1) * replacement.length)
  return parts.join(replacement)
}

function parted(text: string, delimiters: CypherValue): CypherValue {
  const all = typeof delimiters === 'string' ? [delimiters] : listOf(delimiters).map(textOf)
  if (text === '') return ['']
  if (all.includes('')) return charactersOf(text)
  return all.reduce<readonly string[]>((parts, delimiter) => parts.flatMap((each) => each.split(delimiter)), [text])
}

function normalised(text: string, form: string): string {
  if (form === 'NFC' || form === 'NFD' || form === 'NFKC' || form === 'NFKD') return text.normalize(form)
  throw outOfRange(`'${form}' is no Unicode normal form: give NFC, NFD, NFKC or NFKD`)
}

import { expect, it } from 'vitest'
import { createWordPiece } from '../src/word-piece.js'

const vocabulary = ['[UNK]', 'token', '##iser', '##izer', 'cafe', '-', '(', 'x', '##256', '256', '×']
const read = (text: string): readonly string[] =>
  createWordPiece(vocabulary)(text).map(({ id, start, end }) => `${vocabulary[id] ?? ''}=${text.slice(start, end)}`)

it.each([
  ['a word of two pieces, longest first', 'Tokeniser', ['token=Token', '##iser=iser']],
  ['an accent, with the offsets of the text as it was', 'Café', ['cafe=Café']],
  ['a combining accent that is a unit of its own', 'Cafe\u0301 x', ['cafe=Cafe\u0301', 'x=x']],
  ['a mark for itself', 'x-(x', ['x=x', '-=-', '(=(', 'x=x']],
  ['digits behind a letter as one word', 'x256', ['x=x', '##256=256']],
  ['a word that no pieces spell as unknown, whole', 'tokenzzz', ['[UNK]=tokenzzz']],
  ['a word past the bound as unknown', 'x'.repeat(101), [`[UNK]=${'x'.repeat(101)}`]],
])('reads %s', (_, text, expected) => expect(read(text)).toEqual(expected))

it.each([
  ['nothing', ''],
  ['blanks', ' \n\t'],
])('finds nothing in %s', (_, text) => expect(read(text)).toEqual([]))

it('refuses a vocabulary without an unknown piece', () => expect(() => createWordPiece(['a'])).toThrow(/\[UNK\]/u))

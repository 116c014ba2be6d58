import { describe, expect, it } from 'vitest'
import { plainText } from '../src/markup/plain-text.js'
import { FORMATS } from '../src/index.js'
import { read } from './read.js'

/** Pieces that, repeated, make patterns go back over what they have read. In quadratic time, 300 kB of one of them would take minutes. */
const PIECES = [
  ' ',
  ',',
  '{',
  '}',
  '"',
  '$',
  '$$',
  "''",
  '``',
  'a~',
  '\\',
  '\\"',
  '<p ',
  '<p a=b ',
  '&',
  '(',
  ' and ',
  '\\frac',
  '\n',
  ' \n',
  '=',
  '#',
  '[',
  '%',
  '@a{',
  'AU  - x\n',
  '<name>x</name>',
]
const SIZE = 300_000

describe('a text that goes on and on is read', () => {
  it.each(PIECES)('of %j', (piece) => {
    const text = piece.repeat(SIZE / piece.length)
    for (const markup of ['latex', 'mixed'] as const) expect(plainText(`a ${text} b`, markup).length).toBeLessThan(3 * SIZE)
  })
})

const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  bibtex: ['@article{a, title={T}, author={', '}}\n'],
  ris: ['TY  - JOUR\nTI  - T\n', '\nER  - \n'],
  csv: ['title,authors\nT,"', '"\n'],
  'arxiv-atom': ['<feed><entry><title>T</title><author>', '</author></entry></feed>'],
  'semantic-scholar': ['[{"paperId":"1","title":"T","abstract":"', '"}]'],
}

describe('a record that goes on and on ends, in', () => {
  it.each(FORMATS.map(({ name }) => name))('%s', async (name) => {
    const [before, after] = AROUND[name] ?? ['', '']
    for (const piece of PIECES) {
      const items = await read(`${before}${piece.repeat(SIZE / 3 / piece.length)}${after}`, name)
      expect(items.length).toBeLessThan(SIZE)
    }
  })
})

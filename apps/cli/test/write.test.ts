import { describe, expect, it } from 'vitest'
import { confidenceWord } from '../src/show/confidence-word.js'
import { plainText } from '../src/terminal/plain-text.js'
import { writeTable } from '../src/terminal/table.js'
import { writeCsv } from '../src/write/csv.js'

it.each([
  [1, 'sure'],
  [0.9, 'sure'],
  [0.8999, 'likely'],
  [0.7, 'likely'],
  [0.6999, 'check'],
  [0, 'check'],
])('a confidence of %d is %s', (confidence, word) => expect(confidenceWord(confidence)).toBe(word))

it.each([
  ['a line break', 'a\nb', 'a b'],
  ['a colour', 'a\u001b[31mb', 'a [31mb'],
  ['a turned writing direction', 'a\u202eb', 'a b'],
  ['nothing odd, with other alphabets', 'Ünï 汉字 → ε', 'Ünï 汉字 → ε'],
])('plain text of %s', (_, text, expected) => expect(plainText(text)).toBe(expected))

it.each([
  ['a comma', 'a,b', '"a,b"'],
  ['a quote', 'a "b"', '"a ""b"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula, kept from spreadsheets', '=SUM(A1)', "'=SUM(A1)"],
  ['a negative number, which is none', '-3.5', '-3.5'],
  ['a name that begins with a plus', '+VAR', "'+VAR"],
  ['plain words', 'two words', 'two words'],
])('CSV of %s', async (_, cell, expected) => expect(await writeCsv([[cell]])).toBe(`${expected}\r\n`))

describe('a table', () => {
  const screen = { width: 40, style: (_: string, text: string) => text }

  it('wraps wide texts, keeps narrow columns, and puts sentences below their row', () => {
    const text = writeTable(
      [{ name: 'paper', share: 0.5 }, { name: 'n' }],
      [{ cells: ['a title of some words that is long', '12'], below: ['“what it says”'] }, { cells: ['another', '3'] }],
      screen,
    )
    expect(text.split('\n').every((line) => line.length <= 40)).toBe(true)
    expect(text).toContain('“what it says”')
    expect(text.split('\n')[0]).toMatch(/^paper +n$/u)
  })

  it('breaks words that are wider than their column, and cuts nothing off', () => {
    const text = writeTable(
      [
        { name: 'a', share: 0.25 },
        { name: 'b', share: 0.75 },
      ],
      [{ cells: ['autoregressive', 'x'] }],
      screen,
    )
    expect(text).toMatch(/^a +b\nautoreg +x\nressive\n$/u)
    expect(text).not.toContain('…')
  })

  it('of no rows is its headings', () => expect(writeTable([{ name: 'a' }, { name: 'b' }], [], screen)).toMatch(/^a +b\n$/u))
})

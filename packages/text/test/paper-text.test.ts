import { readPaperText } from '@claimgraph/text'
import { describe, expect, it } from 'vitest'

const sentences = (abstract: string) => readPaperText({ title: '', abstract }).sentences.map((sentence) => sentence.text)
const tokens = (abstract: string) =>
  readPaperText({ title: '', abstract }).sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text))

describe('sentences', () => {
  it.each([
    ['two sentences', 'Trees grow. They fall.', ['Trees grow.', 'They fall.']],
    ['an abbreviation', 'Nets, e.g. Small ones, grow, i.e. Trees do.', ['Nets, e.g. Small ones, grow, i.e. Trees do.']],
    ['authors', 'As Doe et al. (2019) say. We agree.', ['As Doe et al. (2019) say.', 'We agree.']],
    ['authors at the end', 'We follow Doe et al. However, we differ.', ['We follow Doe et al.', 'However, we differ.']],
    ['a figure', 'See Fig. 2 for trees. Done.', ['See Fig. 2 for trees.', 'Done.']],
    ['a comparison', 'Oak vs. Pine is open.', ['Oak vs. Pine is open.']],
    ['a decimal', 'It gains 1.5 points. Then 2.', ['It gains 1.5 points.', 'Then 2.']],
    ['a sentence that begins with a number', 'We win. 3 of 4 agree.', ['We win.', '3 of 4 agree.']],
    ['an address', 'Code is at https://trees.example/Net.Git. Enjoy.', ['Code is at https://trees.example/Net.Git.', 'Enjoy.']],
    ['an initial', 'The test of J. Doe is used.', ['The test of J. Doe is used.']],
    ['a version', 'OakNet v1.5 beats OakNet.', ['OakNet v1.5 beats OakNet.']],
    ['a lost blank', 'We grow models.They fall.', ['We grow models.', 'They fall.']],
    ['a question', 'Why? Because.', ['Why?', 'Because.']],
    ['closing quotes', 'They say "yes." We agree.', ['They say "yes."', 'We agree.']],
    ['an empty line', 'A heading\n\nThen text', ['A heading', 'Then text']],
    ['a single line break', 'one\nsentence', ['one\nsentence']],
    ['no stop', 'no stop at all', ['no stop at all']],
    ['nothing', ' \n ', []],
  ])('reads %s', (_, text, expected) => expect(sentences(text)).toEqual(expected))

  it('keeps a title whole and first, and points into the fields', () => {
    const text = readPaperText({ title: 'Why trees? They grow.', abstract: '  We show it. Twice.' })
    expect(text.sentences.map(({ field, index, text: words }) => [field, index, words])).toEqual([
      ['title', 0, 'Why trees? They grow.'],
      ['abstract', 1, 'We show it.'],
      ['abstract', 2, 'Twice.'],
    ])
    for (const sentence of text.sentences)
      for (const span of [sentence, ...sentence.tokens]) expect(text[sentence.field].slice(span.start, span.end)).toBe(span.text)
  })

  it('points definitions into their field', () => {
    const text = readPaperText({ title: '', abstract: 'We plant. A Fast Oak Net (FON) grows.' })
    expect(text.definitions).toEqual([
      {
        short: { text: 'FON', field: 'abstract', start: 26, end: 29 },
        long: { text: 'Fast Oak Net', field: 'abstract', start: 12, end: 24 },
      },
    ])
  })
})

describe('tokens', () => {
  it.each([
    ['words and signs', 'OakNet-7B wins!', ['OakNet', '-', '7B', 'wins', '!']],
    ['decimals', 'from 18.65 to 1,200 in 3.', ['from', '18.65', 'to', '1,200', 'in', '3', '.']],
    ['marks and other scripts', 'Fréchet 樹', ['Fréchet', '樹']],
    ['emoji', 'a 🌳.', ['a', '🌳', '.']],
    ['control characters', 'a\u0000b\u200b', ['a', 'b']],
    ['half a surrogate pair', 'a \ud83c b', ['a', 'b']],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => expect(tokens(text)).toEqual(expected))
})

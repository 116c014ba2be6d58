import { expect, it } from 'vitest'
import { makePaper, normaliseIds, parseArxivId, parseDoi } from '../src/index.js'

it.each([
  ['bare', '2404.02905', '2404.02905'],
  ['with a version', '2404.02905v2', '2404.02905'],
  ['behind its name', 'arXiv:2404.02905v1', '2404.02905'],
  ['of four digits, as until 2014', '0704.0001', '0704.0001'],
  ['of the old form', 'hep-th/9901001v3', 'hep-th/9901001'],
  ['of the old form with a class', 'math.GT/0309136', 'math.gt/0309136'],
  ['as an address', 'https://arxiv.org/abs/2404.02905v2', '2404.02905'],
  ['as the address of its PDF', 'http://www.arxiv.org/pdf/2404.02905v2.pdf', '2404.02905'],
  ['as the address of its page elsewhere', 'https://huggingface.co/papers/2404.02905', '2404.02905'],
  ["as arXiv's DOI", '10.48550/arXiv.2404.02905', '2404.02905'],
  ["as the address of arXiv's DOI", 'https://doi.org/10.48550/ARXIV.2404.02905', '2404.02905'],
])('reads an arXiv id %s', (_, text, expected) => expect(parseArxivId(text)).toBe(expected))

it.each([
  ['a month that there is not', '2413.02905'],
  ['a number', '1234.5'],
  ['a text that holds one', 'see 2404.02905 for more'],
  ['another site', 'https://example.org/abs/2404.02905'],
  ['nothing', ''],
])('finds no arXiv id in %s', (_, text) => expect(parseArxivId(text)).toBeUndefined())

it.each([
  ['bare', '10.1109/5.771073', '10.1109/5.771073'],
  ['in capitals', '10.1000/ABC', '10.1000/abc'],
  ['behind its name', 'doi: 10.1000/abc', '10.1000/abc'],
  ['as an address', 'https://dx.doi.org/10.1000/abc', '10.1000/abc'],
  ['in a sentence', 'the DOI 10.1000/abc', undefined],
])('reads a DOI %s', (_, text, expected) => expect(parseDoi(text)).toBe(expected))

it.each([
  ['version and DOI of arXiv', { arxivId: '2404.02905v3', doi: '10.48550/arXiv.2404.02905' }, { arxivId: '2404.02905' }],
  [
    'an address alone',
    { url: 'https://arxiv.org/abs/2404.02905v2' },
    { arxivId: '2404.02905', url: 'https://arxiv.org/abs/2404.02905v2' },
  ],
  ['the record’s own id', { recordId: '2404.02905' }, { arxivId: '2404.02905', recordId: '2404.02905' }],
  ['both ids', { arxivId: '2404.02905', doi: 'https://doi.org/10.1000/ABC' }, { arxivId: '2404.02905', doi: '10.1000/abc' }],
  ['ids of another form', { arxivId: 'x1', doi: 'none' }, { arxivId: 'x1', doi: 'none' }],
  ['no ids', { recordId: 'p17' }, { recordId: 'p17' }],
])('brings %s into one form', (_, ids, expected) => {
  expect(normaliseIds({ title: 'T', abstract: 'A.', ...ids })).toEqual({ title: 'T', abstract: 'A.', ...expected })
})

it('gives a paper the id of what its address tells', () => {
  expect(makePaper({ title: 'T', abstract: '', url: 'https://arxiv.org/abs/2404.02905v2' }, 'x').id).toBe('paper:2404.02905')
})

it.each([
  ['2404.02905', 2024],
  ['0704.0001', 2007],
  ['hep-th/9901001', 1999],
  ['math.gt/0309136', 2003],
  ['x1', undefined],
])('%s tells the year %s', (arxivId, year) => {
  expect(makePaper({ title: 'T', abstract: '', arxivId }, 'x').year).toBe(year)
})

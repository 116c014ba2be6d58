import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { outline, read } from './read.js'

const line = (value: unknown) => `${JSON.stringify(value)}\n`
const good = line({ title: 'A Title', abstract: 'An abstract.' })

it('reads one paper a line, with all that it says of it', async () => {
  const items = await read(readFileSync(new URL('../../../test/fixtures/listings/papers.jsonl', import.meta.url), 'utf8'))
  expect(items.map((item) => (item.kind === 'paper' ? item.paper : item))).toMatchObject([
    {
      recordId: 'one',
      title: 'TileAR: Tiled Autoregression for Faster Image Synthesis',
      year: 2025,
      authors: ['A. Writer', 'B. Reader'],
    },
    { recordId: '2', title: '' },
    { url: 'https://example.org/3', sources: ['in.txt'] },
  ])
})

it.each([
  ['a title without an abstract', { title: 'Alone' }, { title: 'Alone', abstract: '' }],
  ['an abstract without a title', { title: '', abstract: 'Alone.' }, { title: '', abstract: 'Alone.' }],
  [
    'nulls where fields are empty',
    { title: 'T', abstract: 'A.', year: null, url: null, id: null },
    { title: 'T', abstract: 'A.' },
  ],
  ['a year in quotes', { title: 'T', abstract: 'A.', year: '2024' }, { year: 2024 }],
  ['an odd year, which is left out', { title: 'T', abstract: 'A.', year: 'soon' }, { title: 'T', abstract: 'A.' }],
  ['a line break inside the abstract', { title: 'T', abstract: 'One.\nTwo.' }, { abstract: 'One.\nTwo.' }],
  ['fields of its own', { title: 'T', abstract: 'A.', stars: 7 }, { title: 'T', abstract: 'A.' }],
])('reads %s', async (_, value, expected) => {
  const [item] = await read(line(value))
  expect(item).toMatchObject({ kind: 'paper', paper: expected })
  expect(Object.values(item?.kind === 'paper' ? item.paper : {})).not.toContain(undefined)
})

it.each([
  ['a line that is no JSON', 'oops {\n', 'expected a JSON object, found no valid JSON'],
  ['a line that was cut off', '{"title": "x\n', 'expected a JSON object, found no valid JSON'],
  ['neither title nor abstract', line({ id: 1 }), 'expected a title or an abstract'],
  ['blank title and abstract', line({ title: ' ', abstract: '' }), 'expected a title or an abstract'],
  ['a list', '[1]\n', 'Invalid input: expected object, received array'],
  ['a title that is a number', line({ title: 7, abstract: 'A.' }), 'title: Invalid input: expected string, received number'],
])('reports %s and keeps the rest', async (_, bad, reason) => {
  expect(outline(await read(`${good}\n${bad}${good}`))).toEqual(['A Title', `skipped 3: ${reason}`, 'A Title'])
})

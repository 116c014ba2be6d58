import { expect, it } from 'vitest'
import { recogniseFormat } from '../src/formats.js'
import { readHead } from '../src/head.js'
import { outline, read } from './read.js'

const KNOWN = /expected arxiv-json \(.+\), jsonl \(.+\), bibtex \(.+\), csv \(.+\), hf-daily \(.+\), hf-listing \(.+\)$/u

it.each([
  ['nothing at all', '', 'the file is empty'],
  ['blanks alone', ' \n\n\t\n', 'the file is empty'],
  ['a PDF', '%PDF-1.7\nstream', 'this is a PDF file'],
  ['a ZIP', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'this is a ZIP archive'],
  ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'this is an image'],
  ['bytes of no kind', Buffer.from([1, 0, 2, 0]), 'this is a binary file'],
  [
    'a page saved as HTML',
    '<!DOCTYPE html>\n<html><body>Get trending papers</body></html>',
    'this is an HTML page (save it as text instead)',
  ],
  ['another XML', '<?xml version="1.0"?>\n<note/>', 'this is an XML document'],
  ['our own library', '{"format":"claimgraph","version":1}\n', 'this is a claimgraph library (give it with --db)'],
  ['a shopping list', 'bread\nmilk\nsalt\n', 'this is no form of listing that is known'],
  [
    'a document with short paragraphs',
    `# Notes\n\nSome words.\n\n## More\n\n${'A sentence of prose. '.repeat(20)}\n\n- a\n- b\n- c\n`,
    'this is no form of listing',
  ],
  ['a JSON document over several lines', '{\n  "name": "x",\n  "version": 1\n}\n', 'this is no form of listing'],
])('refuses %s and names the forms that it knows', async (_, content, message) => {
  await expect(read(content)).rejects.toMatchObject({
    kind: 'input',
    message: expect.stringContaining(`in.txt: ${message}`) as string,
  })
  await expect(read(content)).rejects.toThrow(KNOWN)
})

/** The beginning of a file of each format, and what is told of the first paper by the reader that took it. */
it.each([
  ['arxiv-atom', '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title></entry></feed>'],
  ['arxiv-atom', '<!-- saved --><feed><entry><title>T</title></entry></feed>'],
  ['arxiv-json', '{"id":"1","title":"T","abstract":"A.","categories":"cs.LG","versions":[],"update_date":"2020-01-01"}\n'],
  ['openalex', '{"meta":{"count":1},"results":[{"id":"https://openalex.org/W1","title":"T"}]}'],
  ['openalex', '{"id":"https://openalex.org/W1","title":"T","abstract_inverted_index":{"A":[0]}}\n'],
  ['semantic-scholar', '{\n"total":1,"data":[{"paperId":"x","title":"T"}]}'],
  ['semantic-scholar', '[{"paperId":"x","title":"T"}]'],
  ['semantic-scholar', '{"corpusid":7,"title":"T"}\n'],
  ['hf-json', '[{"paper":{"id":"2404.02905","title":"T","summary":"A."}}]'],
  ['hf-json', '{"id":"2404.02905","title":"T","summary":"A."}'],
  ['jsonl', '{"title":"T","abstract":"A."}\n'],
  ['bibtex', '% saved\n@article{key,\n title={T}}\n'],
  ['bibtex', 'Exported by hand\n\n@misc(key, title = "T")\n'],
  ['ris', '\uFEFFTY  - JOUR\nTI  - T\nER  - \n'],
  ['csv', 'id,title,abstract\n1,T,A\n'],
  ['csv', '"Title";"Year"\n"T";2020\n'],
  ['csv', 'Year\tTitle\tAbstract\n2020\tT\tA\n'],
  ['csv', 'title\nT\n'],
  ['csv', `title,abstract\nT,${'a long row '.repeat(40)}\n`],
])('knows %s from its content', async (name, content) => {
  expect(recogniseFormat(readHead(Buffer.from(content)), 'in').name).toBe(name)
  expect(outline(await read(content))).toEqual(['T'])
})

it('knows a format by the keys of a first record that is longer than what is looked at', async () => {
  const places = Array.from({ length: 30_000 }, (_, n) => n)
  const record = { id: 'https://openalex.org/W1', title: 'T', referenced_works: [], abstract_inverted_index: { word: places } }
  expect(await read(JSON.stringify(record))).toMatchObject([{ paper: { title: 'T', recordId: 'W1' } }])
})

it('takes the format that it is told', async () => {
  expect(await read('{"id":"1","title":"T","abstract":"A.","categories":"c","versions":[]}\n', 'jsonl')).toMatchObject([
    { kind: 'paper' },
  ])
  await expect(read('x', 'docx')).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining('unknown format "docx"') as string,
  })
  await expect(read('', 'jsonl')).rejects.toMatchObject({ kind: 'input' })
})

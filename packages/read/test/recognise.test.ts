import { expect, it } from 'vitest'
import { read } from './read.js'

const KNOWN = /expected jsonl \(.+\), hf-daily \(.+\), hf-listing \(.+\)$/u

it.each([
  ['nothing at all', '', 'the file is empty'],
  ['blanks alone', ' \n\n\t\n', 'the file is empty'],
  ['a PDF', '%PDF-1.7\nstream', 'this is a PDF file'],
  ['a ZIP', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'this is a ZIP archive'],
  ['a gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'this is a gzip archive'],
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

it.each([
  ['arxiv-atom', '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['arxiv-json', '{"id":"1","title":"T","abstract":"A.","categories":"cs.LG","versions":[],"update_date":"2020-01-01"}\n'],
  ['openalex', '{"results":[{"abstract_inverted_index":{}}]}\n'.replace('{"results', '{\n"results')],
  ['semantic-scholar', '{\n"data":[{"paperId":"x"}]}'],
  ['hf-json', '[{"paper":{"id":"1"}}]'],
  ['bibtex', '@article{key,\n title={T}}\n'],
  ['ris', 'TY  - JOUR\nTI  - T\n'],
  ['csv', 'id,title,abstract\n1,T,A\n'],
])('says that %s is still to come', async (name, content) => {
  await expect(read(content)).rejects.toMatchObject({
    kind: 'not-yet',
    message: expect.stringContaining(`reading ${name} `) as string,
  })
})

it('takes the format that it is told', async () => {
  expect(await read('{"id":"1","title":"T","abstract":"A.","categories":"c","versions":[]}\n', 'jsonl')).toMatchObject([
    { kind: 'paper' },
  ])
  await expect(read('x', 'docx')).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining('unknown format "docx"') as string,
  })
  await expect(read('x', 'csv')).rejects.toMatchObject({ kind: 'not-yet' })
  await expect(read('', 'jsonl')).rejects.toMatchObject({ kind: 'input' })
})

import { buildGraph, createClaimGraph } from '@claimgraph/graph'
import { describe, expect, it } from 'vitest'
import { joinBySpelling } from '../../graph/test/support/join-by-spelling.js'
import { SAMPLE } from '../../graph/test/support/sample-content.js'
import { BibtexKeys, bibtexEntry, escapeLatex, surveyLatex, writeBibtex, writeLatex } from '../src/index.js'

describe('LaTeX', () => {
  it.each([
    ['signs with a meaning', '50% of A&B_1 #2 {x} $3', '50\\% of A\\&B\\_1 \\#2 \\{x\\} \\$3'],
    ['a backslash', 'a\\b', 'a\\textbackslash{}b'],
    ['a tilde and a caret', 'a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
    ['angles and a bar', 'a<b>|c', 'a\\textless{}b\\textgreater{}\\textbar{}c'],
    ['line ends', 'a\r\n\tb', 'a b'],
    ['a control character', 'a\u0007b', 'ab'],
    ['nothing odd', 'Ünï 汉字 – ε', 'Ünï 汉字 – ε'],
  ])('of %s', (_, text, expected) => expect(escapeLatex(text)).toBe(expected))

  it('has a table of what papers propose, cited by the keys of BibTeX', () => {
    const graph = buildGraph(SAMPLE, joinBySpelling(SAMPLE))
    const text = [...writeLatex(graph)].join('')
    expect(text).toMatch(/^% \\usepackage\{booktabs,array,longtable\}/u)
    expect(text).toContain(
      '  Alder & Alder: growing pictures from coarse to fine~\\cite{paper:2401.00001} & 2024 & masked grower & ',
    )
    const keys = [...text.matchAll(/\\cite\{([^}]*)\}/gu)].map(([, key]) => key)
    const bibtex = [...writeBibtex(graph)].join('')
    for (const key of keys) expect(bibtex).toContain(`@misc{${key},`)
    for (const row of text.split('\n').filter((line) => line.endsWith('\\\\'))) expect(row.split(/(?<!\\)&/u)).toHaveLength(7)
  })

  it('has an empty table of nothing', () =>
    expect([...surveyLatex('tabular', [])].join('')).toMatch(
      /\\begin\{tabular\}[^]*\\midrule\n {2}\\bottomrule\n\\end\{tabular\}\n$/u,
    ))
})

describe('BibTeX', () => {
  it('says what is known of a paper', () =>
    expect(
      bibtexEntry('k', {
        ...{ title: 'A {B} & C', year: 2024, published: '2024-11-02', authors: ['Ada Oak', 'Oak and Sons'] },
        ...{ venue: 'Journal of Moss & Fern', arxivId: '2411.1', doi: '10.1/a_b', url: 'https://example.org/{a} b' },
      }),
    ).toBe(
      `@misc{k,
  title = {{A \\textbraceleft{}B\\textbraceright{} \\& C}},
  author = {Ada Oak and {Oak and Sons}},
  year = {2024},
  month = nov,
  howpublished = {Journal of Moss \\& Fern},
  eprint = {2411.1},
  archiveprefix = {arXiv},
  doi = {10.1/a_b},
  url = {https://example.org/%7Ba%7D%20b}
}
`,
    ))

  it('says no more than that', () => expect(bibtexEntry('k', { title: 'A', authors: [] })).toBe('@misc{k,\n  title = {{A}}\n}\n'))

  it.each([
    ['a paper', ['paper:2401.1', 'paper:2401.1'], ['paper:2401.1', 'paper:2401.1']],
    ['signs that keys cannot have', ['paper:10.1/a(b),{c}'], ['paper:10.1/a-b---c-']],
    ['two that would have the same', ['paper:a(b', 'paper:a)b', 'paper:a(b'], ['paper:a-b', 'paper:a-b-2', 'paper:a-b']],
  ])('keys %s', (_, ids, expected) => {
    const keys = new BibtexKeys()
    expect(ids.map((id) => keys.of(id))).toEqual(expected)
  })

  it('of no papers is empty', () => expect([...writeBibtex(createClaimGraph({ library: 'l', extractor: '' }))]).toEqual([]))
})

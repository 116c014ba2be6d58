import { PROPOSED, type Correction } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { explainName, resolveEntities } from '../src/index.js'
import { claim, entityOf, family, library, named } from './support.js'

const SAMPLES = [
  { id: 'a', entities: [named('Ada'), family('dream model')] },
  { id: 'b', entities: [named('Ada'), named('Countess')] },
  { id: 'c', entities: [named('Ada')] },
]
const resolve = (...corrections: readonly Correction[]) => resolveEntities(library(SAMPLES, corrections))

describe('merge', () => {
  it('makes one of two under the name of the one of more papers; both ids lead to it', () => {
    const resolution = resolve({ action: 'merge', a: 'Countess', b: 'model:ada' })
    const ada = entityOf(resolution, 'b', 'Countess')
    expect(ada).toMatchObject({ id: 'model:ada', name: 'Ada', redirects: ['model:countess'] })
    expect(entityOf(resolution, 'a', 'Ada')).toBe(ada)
  })
})

describe('merge with a nameless proposal', () => {
  it('gives the proposal to the other', () => {
    const content = library(
      [
        {
          id: 'a',
          title: 'Dreaming',
          entities: [family('dreaming', ['Dreaming'], 'proposed')],
          claims: [claim(PROPOSED, '(prior work)')],
        },
        { id: 'b', entities: [named('Dreamer')] },
      ],
      [{ action: 'merge', a: 'model:paper:a', b: 'Dreamer' }],
    )
    expect(resolveEntities(content).entities).toMatchObject([
      {
        id: 'model:dreamer',
        kind: 'named',
        redirects: ['model:dreaming', 'model:paper:a'],
        members: [
          ['paper:a', PROPOSED],
          ['paper:a', 'dreaming'],
          ['paper:b', 'Dreamer'],
        ],
      },
    ])
  })
})

describe('split', () => {
  it("takes one paper's members out under a name of their own", () => {
    const resolution = resolve({ action: 'split', name: 'Ada', paper: 'paper:c', as: 'Ada (language)' })
    expect(entityOf(resolution, 'c', 'Ada')).toMatchObject({ id: 'model:ada-language', name: 'Ada (language)' })
    expect(entityOf(resolution, 'b', 'Ada')?.id).toBe('model:ada')
  })

  it('joins what is already called so', () => {
    const resolution = resolve({ action: 'split', name: 'Ada', paper: 'c', as: 'Countess' })
    expect(entityOf(resolution, 'c', 'Ada')?.id).toBe('model:countess')
  })
})

describe('rename', () => {
  it('gives another name; the old id and later corrections by the old name still find it', () => {
    const resolution = resolve(
      { action: 'rename', from: 'Ada', to: 'Lovelace' },
      { action: 'merge', a: 'model:ada', b: 'Countess' },
    )
    expect(entityOf(resolution, 'b', 'Countess')).toMatchObject({
      id: 'model:lovelace',
      name: 'Lovelace',
      redirects: ['model:ada', 'model:countess'],
    })
  })
})

it.each([
  ['an unknown name', { action: 'merge', a: 'Nobody', b: 'Ada' }],
  ['one thing with itself', { action: 'merge', a: 'Ada', b: 'model:ada' }],
  ['two types', { action: 'merge', a: 'Ada', b: 'metric:fid' }],
  ['a paper that does not say it', { action: 'split', name: 'Countess', paper: 'c', as: 'X' }],
  ['a claim, which is not for resolution', { action: 'reject', claim: 'x' }],
] satisfies [string, Correction][])('changes nothing for %s', (_, correction) => expect(resolve(correction)).toEqual(resolve()))

describe('explain', () => {
  const content = library(SAMPLES, [{ action: 'merge', a: 'Countess', b: 'Ada' }])
  const resolution = resolveEntities(content)

  it.each([['Ada'], ['countess'], ['model:countess'], ['model:ada']])('finds %s with its papers and the reasons', (name) => {
    expect(explainName(content, resolution, name)).toMatchObject({
      name,
      nodes: [
        {
          node: { id: 'model:ada', type: 'model', name: 'Ada' },
          aliases: ['Countess'],
          papers: [{ id: 'paper:a' }, { id: 'paper:b' }, { id: 'paper:c' }],
          because: ['«Countess» and «Ada» were merged by hand'],
        },
      ],
    })
  })

  it('finds nothing for a name that no paper uses', () => {
    expect(explainName(content, resolution, 'Nobody')).toEqual({ name: 'Nobody', nodes: [] })
  })
})

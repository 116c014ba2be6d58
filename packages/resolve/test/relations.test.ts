import type { Entity } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { resolveEntities } from '../src/index.js'
import { possibleBases } from '../src/relations/variants.js'
import { family, library, named, other, proposed } from './support.js'

/** Relations of one paper as `A > B: passage`. */
function relations(abstract: string, entities: readonly Entity[], type: 'IS_A' | 'VARIANT_OF' = 'IS_A'): readonly string[] {
  const resolution = resolveEntities(library([{ id: 'a', abstract, entities }]))
  const name = (id: string) => resolution.entities.find((entity) => entity.id === id)?.name ?? id
  return resolution.relations
    .filter((relation) => relation.type === type)
    .map(({ from, to, evidence }) => `${name(from)} > ${name(to)}: ${evidence.map(({ text }) => text).join(' | ')}`)
}

const MODELS = [named('Ada'), named('Bea'), family('dream model', ['dream models', 'dream model'])]

describe('IS_A from what a paper says', () => {
  it.each([
    [
      'such as',
      'We compare dream models such as Ada and Bea.',
      ['Ada > dream model: dream models such as Ada', 'Bea > dream model: dream models such as Ada and Bea'],
    ],
    [
      'e.g. in brackets',
      'Most dream models (e.g., Ada, Bea) are slow.',
      ['Ada > dream model: dream models (e.g., Ada', 'Bea > dream model: dream models (e.g., Ada, Bea'],
    ],
    ['like', 'Recent dream models like Ada are fast.', ['Ada > dream model: dream models like Ada']],
    ['and other', 'We beat Ada and other dream models.', ['Ada > dream model: Ada and other dream models']],
    ['an apposition', 'We present Ada, a large dream model that sleeps.', ['Ada > dream model: Ada, a large dream model']],
    ['is a', 'Bea is a dream model for sheep.', ['Bea > dream model: Bea is a dream model']],
    ['brackets', 'We try Bea (a dream model) too.', ['Bea > dream model: Bea (a dream model']],
    ['called', 'We train a dream model called Ada.', ['Ada > dream model: dream model called Ada']],
  ])('reads %s', (_, abstract, expected) => expect(relations(abstract, MODELS)).toEqual(expected))

  it.each([
    ['a comparison', 'Unlike dream models, like Ada we sleep.'],
    ['a singular before such as', 'We go beyond the dream model, such as Ada does.'],
    ['another clause', 'Ada beats dream models.'],
    ['a compound that goes on', 'Ada, a dream model compiler, is fast.'],
  ])('finds nothing in %s', (_, abstract) => expect(relations(abstract, MODELS)).toEqual([]))

  it('reads tasks', () => {
    const tasks = [other('task', 'editing', ['editing tasks']), other('task', 'recolouring')]
    expect(relations('It serves editing tasks such as recolouring.', tasks)).toEqual([
      'recolouring > editing: editing tasks such as recolouring',
    ])
  })
})

describe('IS_A from the words of a name', () => {
  it.each([
    [
      'a narrower class',
      'Sparse dream models and dream models.',
      [family('sparse dream model', ['Sparse dream models']), family('dream model', ['dream models'])],
      ['sparse dream model > dream model: Sparse dream models'],
    ],
    [
      'a narrower task',
      'Night scene painting is scene painting.',
      [other('task', 'night scene painting', ['Night scene painting']), other('task', 'scene painting')],
      ['night scene painting > scene painting: Night scene painting'],
    ],
  ])('reads %s', (_, abstract, entities, expected) => expect(relations(abstract, entities)).toEqual(expected))

  it.each([
    [
      'a prefix that turns the meaning',
      'Non-autoregressive and autoregressive models.',
      [family('non-autoregressive model', ['Non-autoregressive']), family('autoregressive model', ['autoregressive models'])],
    ],
    [
      'what is no kind of it',
      'Self-supervised learning and supervised learning.',
      [family('self-supervised learning', ['Self-supervised learning']), family('supervised learning')],
    ],
    [
      'a thing made by it',
      'Dream sampling and dream models.',
      [family('dream sampling', ['Dream sampling']), family('dream model', ['dream models'])],
    ],
  ])('finds nothing in %s', (_, abstract, entities) => expect(relations(abstract, entities)).toEqual([]))
})

describe('VARIANT_OF from names', () => {
  it.each([
    ['a size', 'Ada-7B grew out of Ada.', [proposed('Ada'), named('Ada-7B')], ['Ada-7B > Ada: Ada-7B']],
    ['a depth', 'Ada-d30 is deep, Ada is not.', [named('Ada'), named('Ada-d30')], ['Ada-d30 > Ada: Ada-d30']],
    [
      'a version and a size, the nearest counts',
      'Ada-2 small, Ada-2 and Ada.',
      [named('Ada'), named('Ada-2'), named('Ada-2 small')],
      ['Ada-2 > Ada: Ada-2', 'Ada-2 small > Ada-2: Ada-2 small'],
    ],
    ['plus signs', 'Ada++ is better than Ada.', [named('Ada'), named('Ada++')], ['Ada++ > Ada: Ada++']],
  ])('reads %s', (_, abstract, entities, expected) => expect(relations(abstract, entities, 'VARIANT_OF')).toEqual(expected))

  it.each([
    ['another model', 'AdaBoost and Ada.', [named('Ada'), named('AdaBoost')]],
    ['a base that no paper names', 'Only Ada-7B.', [named('Ada-7B')]],
    ['a class', 'Dream-2 is no dream model.', [named('Dream-2'), family('dream model')]],
  ])('finds nothing in %s', (_, abstract, entities) => expect(relations(abstract, entities, 'VARIANT_OF')).toEqual([]))

  it.each([
    ['T5', []],
    ['GPT-4o', ['GPT-4', 'GPT']],
    ['Qwen2.5 7B', ['Qwen2.5', 'Qwen']],
    ['ResNet18', ['ResNet']],
    ['BERT-large-uncased', ['BERT-large', 'BERT']],
    ['word2vec', []],
  ])('finds the bases of %s', (name, bases) => expect(possibleBases(name)).toEqual(bases))
})

it('says nothing without a text to cite', () => {
  const { relations: found } = resolveEntities(library([{ id: 'a', entities: [named('Ada'), named('Ada-7B')] }]))
  expect(found).toEqual([])
})

import type { Entity } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { bareForm, withBareForms } from '../src/entities/bare-forms.js'

describe('a form without the words that change nothing', () => {
  it.each<[Pick<Entity, 'type' | 'kind'>, string, string | undefined]>([
    [{ type: 'benchmark' }, 'AcornBank dataset', 'AcornBank'],
    [{ type: 'benchmark' }, 'Oak 2003 English corpus', 'Oak 2003 English'],
    // In capitals it belongs to the name.
    [{ type: 'benchmark' }, 'Forest Walking Challenge', undefined],
    [{ type: 'benchmark' }, 'synthetic dataset', undefined],
    [{ type: 'model', kind: 'named' }, 'OakNet model', 'OakNet'],
    [{ type: 'model', kind: 'named' }, 'Oak Process', undefined],
    [{ type: 'model', kind: 'family' }, 'dimensionality reduction techniques', 'dimensionality reduction'],
    [{ type: 'model', kind: 'family' }, 'Prompt Learning frameworks', 'Prompt Learning'],
    [{ type: 'model', kind: 'family' }, 'traditional CNNs', 'CNNs'],
    [{ type: 'model', kind: 'family' }, 'Logistic Regression models', 'Logistic Regression'],
    [{ type: 'model', kind: 'family' }, 'standard LSTM layers', 'LSTM'],
    [{ type: 'model', kind: 'family' }, 'diffusion model', undefined],
    [{ type: 'model', kind: 'family' }, 'supervised method', undefined],
    [{ type: 'model', kind: 'family' }, 'AR model', undefined],
    // What is left would name nothing in particular.
    [{ type: 'model', kind: 'family' }, 'learning algorithms', undefined],
    [{ type: 'model', kind: 'family' }, 'standard neural network', undefined],
    [{ type: 'metric' }, 'average accuracy', 'accuracy'],
    [{ type: 'metric' }, 'mean average precision', undefined],
    [{ type: 'task' }, 'image generation', undefined],
    [{ type: 'benchmark' }, `${'X'.repeat(100_000)} dataset`, undefined],
  ])('of %o: %.40s', (entity, form, bare) => expect(bareForm(entity, form)).toBe(bare))
})

describe('the forms of a thing', () => {
  const entity = (name: string, ...mentions: readonly string[]): Entity => ({ type: 'benchmark', name, mentions })
  const formsAmong = (one: Entity, ...others: readonly Entity[]): readonly string[] =>
    withBareForms([one, ...others])[0]?.mentions ?? []

  it('have the bare ones behind those that the paper writes, each once', () => {
    expect(formsAmong(entity('Oak dataset', 'Oak dataset', 'Oak datasets'))).toEqual(['Oak dataset', 'Oak datasets', 'Oak'])
  })

  it('lack one that another thing of the paper has', () => {
    expect(formsAmong(entity('Oak dataset', 'Oak dataset'), entity('OAK', 'OAK'))).toEqual(['Oak dataset'])
  })
})

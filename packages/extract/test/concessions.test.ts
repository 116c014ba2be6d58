import { findClaims } from '@claimgraph/extract'
import type { Entity } from '@claimgraph/model'
import { readPaperText } from '@claimgraph/text'
import { describe, expect, it } from 'vitest'
import { findConcessions } from '../src/claims/concessions.js'
import { readScenes } from '../src/claims/scene.js'

const METRICS = ['accuracy', 'FID', 'latency', 'speed', 'memory']

/** Entities with their places: two models and the metrics that a sentence names. */
function entitiesOf(abstract: string): Entity[] {
  const named = (name: string, more: Pick<Entity, 'type'> & Partial<Entity>): Entity[] => {
    const spans = [...abstract.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].map(({ index }) => ({
      text: name,
      field: 'abstract' as const,
      start: index,
      end: index + name.length,
    }))
    return spans.length > 0 ? [{ name, mentions: [name], spans, ...more }] : []
  }
  return [
    ...named('Alder', { type: 'model', kind: 'named', role: 'proposed' }),
    ...named('Birch', { type: 'model', kind: 'named', role: 'mentioned' }),
    ...METRICS.flatMap((name) => named(name, { type: 'metric' })),
  ]
}

function conceded(sentence: string): readonly (string | undefined)[] {
  const entities = entitiesOf(sentence)
  const scenes = readScenes(readPaperText({ title: '', abstract: sentence }), entities)
  return scenes.flatMap((scene) => [...findConcessions(scene, entities)].map((index) => entities[index]?.name))
}

describe('findConcessions', () => {
  it.each([
    ['a cost', 'Alder outperforms Birch in speed at the cost of accuracy.', ['accuracy']],
    ['an expense', 'Alder beats Birch at the expense of some accuracy.', ['accuracy']],
    ['a drop of what should be high', 'Alder is faster than Birch, with a slight drop in accuracy.', ['accuracy']],
    ['a rise of what should be low', 'Alder needs one step where Birch needs ten, with an acceptable increase in FID.', ['FID']],
    ['a contrast', 'Alder has a lower latency than Birch but worse accuracy.', ['accuracy']],
    ['a lower value of what should be high', 'Alder is smaller than Birch but reaches a lower accuracy.', ['accuracy']],
  ])('finds %s', (_, sentence, expected) => expect(conceded(sentence)).toEqual(expected))

  it.each([
    ['a gain', 'Alder outperforms Birch with a large increase in accuracy.'],
    ['a drop of what should be low', 'Alder matches Birch with a drop in latency.'],
    ['less of what should be little', 'Alder outperforms Birch while using less memory.'],
    ['a loss that is called none', 'Alder is faster than Birch without a drop in accuracy.'],
    ['a loss that is called negligible', 'Alder is faster than Birch with negligible loss of accuracy.'],
    ['no measure', 'Alder is faster than Birch, but harder to train.'],
    ['nothing', ''],
  ])('finds nothing in %s', (_, sentence) => expect(conceded(sentence)).toEqual([]))
})

it('gives each side of a trade-off its own measures only', () => {
  const abstract = 'We propose Alder, a new planner. Alder outperforms Birch in speed, at the cost of accuracy.'
  const claims = findClaims(readPaperText({ title: 'Planning with trees', abstract }), entitiesOf(abstract))
  expect(claims.map(({ subject, relation, object, metrics }) => [subject, relation, object, metrics])).toEqual([
    ['Alder', 'outperforms', 'Birch', ['speed']],
    ['Alder', 'trails', 'Birch', ['accuracy']],
  ])
})

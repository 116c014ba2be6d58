import type { Entity } from '@claimgraph/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { resolveEntities } from '../src/index.js'
import { family, library, named, other, proposed, type Sample } from './support.js'

/** Names that meet in every way that resolution knows: spelling, short and long forms, senses, sizes, proposals. */
const POOL: readonly Entity[] = [
  family('diffusion model'),
  family('DM', ['DM', 'diffusion models']),
  family('discrete diffusion model'),
  family('MDM', ['MDM', 'masked diffusion model']),
  family('MDM', ['MDM', 'multivariate diffusion model']),
  family('MDM'),
  family('planned dreaming', ['planned dreaming'], 'proposed'),
  family('planned dreaming'),
  named('HAL'),
  proposed('HAL'),
  proposed('HaL', ['HaL', 'Holistic Attention Loop']),
  named('HAL-7B'),
  named('Flow Matching'),
  family('flow matching'),
  other('benchmark', 'ImageNet 256'),
  other('benchmark', 'ImageNet-1K 256×256'),
  other('metric', 'FID'),
  other('task', 'image synthesis'),
  other('task', 'image generation'),
]

const papers = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: POOL.length - 1 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((all) => all.map((picks, i): Sample => toSample(i, picks)))

function toSample(i: number, picks: readonly number[]): Sample {
  const entities = picks.flatMap((pick) => POOL[pick] ?? [])
  const once = entities.filter(
    (entity, at) => entities.findIndex(({ type, name }) => type === entity.type && name === entity.name) === at,
  )
  return {
    id: `p${i}`,
    title: `Paper ${i}`,
    abstract: `We speak of ${once.flatMap(({ mentions }) => mentions).join(', and ')}.`,
    entities: once,
  }
}

it('gives the same for the same papers in any order, byte for byte', () => {
  fc.assert(
    fc.property(
      papers.chain((samples) => fc.tuple(fc.constant(samples), fc.shuffledSubarray([...samples], { minLength: samples.length }))),
      ([samples, shuffled]) => {
        expect(JSON.stringify(resolveEntities(library(shuffled)))).toBe(JSON.stringify(resolveEntities(library(samples))))
      },
    ),
    { seed: 5, numRuns: 150 },
  )
})

it('keeps what holds for every library: ids and redirects are unique, every name has one node, relations lead from node to node', () => {
  fc.assert(
    fc.property(papers, (samples) => {
      const { entities, relations } = resolveEntities(library(samples))
      const ids = entities.flatMap(({ id, redirects }) => [id, ...redirects])
      expect(new Set(ids).size).toBe(ids.length)
      const members = entities.flatMap(({ type, members: all }) => all.map(([paper, name]) => `${type} ${paper} ${name}`))
      const wanted = samples.flatMap(({ id, entities: own }) => own.map(({ type, name }) => `${type} paper:${id} ${name}`))
      expect(new Set(members).size).toBe(members.length)
      expect(members.filter((member) => !member.endsWith(' (proposed)')).sort()).toEqual([...wanted].sort())
      const known = new Set(entities.map(({ id }) => id))
      expect(relations.every(({ from, to }) => known.has(from) && known.has(to) && from !== to)).toBe(true)
      const texts = new Map(samples.map(({ id, title = '', abstract = '' }) => [`paper:${id}`, { title, abstract }]))
      for (const { paper, field, start, end, text } of relations.flatMap(({ evidence }) => evidence)) {
        expect(texts.get(paper)?.[field].slice(start, end)).toBe(text)
      }
    }),
    { seed: 7, numRuns: 80 },
  )
})

it('knows every id of a smaller library in a larger one, as an id or a redirect', () => {
  fc.assert(
    fc.property(papers, fc.integer({ min: 0, max: 8 }), (samples, dropped) => {
      const before = resolveEntities(library(samples.filter((_, i) => i !== dropped)))
      const after = new Set(resolveEntities(library(samples)).entities.flatMap(({ id, redirects }) => [id, ...redirects]))
      expect(before.entities.map(({ id }) => id).filter((id) => !after.has(id))).toEqual([])
    }),
    { seed: 8, numRuns: 300 },
  )
})

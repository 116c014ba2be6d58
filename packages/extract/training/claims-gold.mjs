// Gold records with their texts, as the claim finder takes them: entities with spans, roles that it may know (proposed or not).
import { readFileSync } from 'node:fs'
import { pairEntities } from '../../score/dist/pair-entities.js'
import { readLabelled } from './gold.mjs'

/** Gold entities with the spans of all their forms; of a model's role only whether it is proposed, as claims decide the rest. */
export function goldEntities({ title, abstract, gold }) {
  const spans = gold.entities.map(() => [])
  for (const field of ['title', 'abstract']) {
    const text = field === 'title' ? title : abstract
    const found = []
    gold.entities.forEach((entity, index) => {
      for (const form of new Set(entity.mentions)) {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
          const end = at + form.length
          if (!/[A-Za-z0-9]/.test(text.charAt(at - 1)) && !/[A-Za-z0-9]/.test(text.charAt(end))) found.push({ at, end, index })
        }
      }
    })
    found.sort((a, b) => b.end - b.at - (a.end - a.at) || a.at - b.at)
    const taken = new Uint8Array(text.length)
    for (const { at, end, index } of found) {
      if (taken.subarray(at, end).includes(1)) continue
      taken.fill(1, at, end)
      spans[index].push({ text: text.slice(at, end), field, start: at, end })
    }
  }
  return gold.entities.map((entity, index) => ({
    ...entity,
    ...(entity.role && entity.role !== 'proposed' ? { role: 'mentioned' } : {}),
    base: undefined,
    spans: spans[index].sort((a, b) => (a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1)),
  }))
}

const byName = (entities) => (type, name) => {
  const at = entities.findIndex((entity) => entity.type === type && entity.name === name)
  return at < 0 ? undefined : at
}

/**
 * All labelled papers, `{ id, set, fold, title, abstract, gold }`, with the entities to train on: gold's own, and those that the chain finds (files of claims-entities.mjs). Each set has `entities` and
 * `indexOf(type, goldName)`, the entity that a gold name is. With readings of the encoder (../../encoder/training/readings.mjs), `relations` is what they answer from.
 */
export function readTraining(paths = [], readings) {
  const found = paths.map((path) => JSON.parse(readFileSync(path, 'utf8')))
  return readLabelled().map(({ paper: { id, title, abstract }, record: gold, fold, set }) => {
    const paper = { id, set, fold, title, abstract, gold }
    const own = goldEntities(paper)
    const sets = [{ entities: own, indexOf: byName(own) }]
    for (const file of found) {
      const entities = file[paper.id]
      const { predictedOf } = pairEntities(paper.gold.entities, entities)
      const goldIndex = byName(paper.gold.entities)
      sets.push({ entities, indexOf: (type, name) => predictedOf.get(goldIndex(type, name)) })
    }
    return { ...paper, sets, relations: readings?.get(paper.id).relations }
  })
}

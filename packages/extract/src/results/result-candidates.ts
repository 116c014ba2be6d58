import type { EntityType } from '@claimgraph/model'
import type { PaperView } from '../claims/paper-view.js'
import { OWN, PRIOR, type Mentioned, type Scene } from '../claims/scene.js'
import { findNumbers, type FoundNumber } from './find-numbers.js'
import { linkFeatures, type Linked } from './link-features.js'

/** A number with all that it may belong to. */
export interface ResultCandidate {
  readonly scene: Scene
  readonly number: FoundNumber
  readonly metrics: readonly LinkedFeatures[]
  readonly benchmarks: readonly LinkedFeatures[]
  readonly models: readonly LinkedFeatures[]
}

export interface LinkedFeatures extends Linked {
  readonly features: Float32Array
}

/** More numbers in a sentence are a table, not prose. */
const MOST_NUMBERS = 40
const MOST_THINGS = 24

/** Numbers of all sentences that speak of a metric, each with the metrics, benchmarks and models of its sentence. */
export function findResultCandidates(paper: PaperView): readonly ResultCandidate[] {
  return paper.scenes.flatMap((scene) => {
    const isA = (type: EntityType) => (place: { entity: number }) => paper.entities[place.entity]?.type === type
    const said = scene.conditions.filter(isA('metric')).slice(0, MOST_THINGS)
    const metrics = said.length > 0 ? said.map(linkSaid) : saidBefore(paper, scene, 'metric', 2)
    if (metrics.length === 0) return []
    const named = [...scene.models, ...scene.conditions].filter((place) => place.by === 'name' && !isA('metric')(place))
    const numbers = findNumbers(scene, insideName(named)).slice(0, MOST_NUMBERS)
    const benchmarks = [
      ...scene.conditions.filter(isA('benchmark')).slice(0, MOST_THINGS).map(linkSaid),
      ...saidBefore(paper, scene, 'benchmark', 8),
    ]
    const models = modelsOf(scene, paper)
    return numbers.map((number) => {
      const link = (linked: Linked): LinkedFeatures => ({
        ...linked,
        features: linkFeatures(number, numbers, linked, scene, paper),
      })
      return {
        scene,
        number,
        metrics: metrics.map(link),
        // Most numbers turn out to be no result: what else they may belong to is described when it is asked for.
        get benchmarks() {
          return benchmarks.map(link)
        },
        get models() {
          return models.map(link)
        },
      }
    })
  })
}

function linkSaid(mention: Mentioned): Linked {
  return { entity: mention.entity, mention }
}

/** Things of a type that the sentences before speak of and this one does not, the nearest first. */
function saidBefore(paper: PaperView, scene: Scene, type: EntityType, sentences: number): readonly Linked[] {
  const seen = new Set(scene.conditions.map((place) => place.entity))
  const found: Linked[] = []
  for (let away = 1; away <= sentences && found.length < MOST_BEFORE; away++) {
    for (const { entity } of paper.scenes[scene.sentence.index - away]?.conditions ?? []) {
      if (seen.has(entity) || paper.entities[entity]?.type !== type || found.length >= MOST_BEFORE) continue
      seen.add(entity)
      found.push({ entity, mention: undefined, away })
    }
  }
  return found
}

const MOST_BEFORE = 5

/** Whether a stretch touches one of these places, which are few a sentence. */
function insideName(
  places: readonly { readonly start: number; readonly stop: number }[],
): (start: number, end: number) => boolean {
  const sorted = [...places].sort((a, b) => a.start - b.start)
  let next = 0
  return (start, end) => {
    while (next > 0 && (sorted[next]?.start ?? Infinity) >= start) next--
    while (next < sorted.length && (sorted[next]?.stop ?? 0) <= start) next++
    return (sorted[next]?.start ?? Infinity) < end
  }
}

/** The models of a sentence, the paper's proposal said or not. */
function modelsOf(scene: Scene, paper: PaperView): readonly Linked[] {
  const said = scene.models
    .slice(0, MOST_THINGS)
    .map((mention) => ({ entity: mention.entity === OWN ? paper.proposal : mention.entity, mention }))
  const unsaid = [paper.proposal, PRIOR].filter((entity) => !said.some((linked) => linked.entity === entity))
  return [...said, ...unsaid.map((entity) => ({ entity, mention: undefined }))]
}

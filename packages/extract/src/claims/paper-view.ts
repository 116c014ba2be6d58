import type { Entity } from '@claimgraph/model'
import type { PaperText } from '@claimgraph/text'
import { mainProposal } from './pair.js'
import { readScenes, type Scene } from './scene.js'

/** A paper as the claim and result finders look at it. */
export interface PaperView {
  readonly entities: readonly Entity[]
  readonly scenes: readonly Scene[]
  /** Index of the main proposed entity, `OWN` when it has no name. */
  readonly proposal: number
  /** Number of the sentence that each entity first stands in. */
  readonly firstSentence: readonly number[]
}

/** Look at a paper once for all finders. */
export function viewPaper(text: PaperText, entities: readonly Entity[]): PaperView {
  const scenes = readScenes(text, entities)
  const firstSentence = entities.map(() => scenes.length)
  for (const scene of scenes) {
    for (const { entity } of [...scene.models, ...scene.conditions]) {
      if (entity >= 0) firstSentence[entity] = Math.min(firstSentence[entity] ?? 0, scene.sentence.index)
    }
  }
  return { entities, scenes, proposal: mainProposal(entities), firstSentence }
}

import type { JudgedEntity } from '../judged-entity.js'
import type { PaperText } from '@claimgraph/text'
import { forestScore, logistic, type Forest } from './forest.js'
import { proposalFeatures } from './proposal-features.js'
import type { RelationReader } from '../relations/relation-reader.js'
import { OWN, readScenes, type Scene } from './scene.js'

/** A paper as the claim and result finders look at it. */
export interface PaperView {
  readonly text: PaperText
  readonly entities: readonly JudgedEntity[]
  readonly scenes: readonly Scene[]
  /** Index of the main proposed entity, `OWN` when it has no name. */
  readonly proposal: number
  /** Number of the sentence that each entity first stands in. */
  readonly firstSentence: readonly number[]
  /** Where a model has read the paper for its relations. */
  readonly relations: RelationReader | undefined
}

/**
 * Look at a paper once for all finders.
 *
 * @param proposals Which model "our method" means; without it, the first proposed one.
 */
export function viewPaper(
  text: PaperText,
  entities: readonly JudgedEntity[],
  proposals?: ProposalModel,
  relations?: RelationReader,
): PaperView {
  const known = LAST.get(entities)
  if (known?.view.text === text && known.proposals === proposals && known.view.relations === relations) return known.view
  const view = { ...lookAt(text, entities, proposals), relations }
  LAST.set(entities, { proposals, view })
  return view
}

/** Claims and results look at the same paper one after the other: the view is made once. */
const LAST = new WeakMap<readonly JudgedEntity[], { readonly proposals: ProposalModel | undefined; readonly view: PaperView }>()

function lookAt(
  text: PaperText,
  entities: readonly JudgedEntity[],
  proposals: ProposalModel | undefined,
): Omit<PaperView, 'relations'> {
  const scenes = readScenes(text, entities)
  const firstSentence = entities.map(() => scenes.length)
  for (const scene of scenes) {
    for (const { entity } of [...scene.models, ...scene.conditions]) {
      if (entity >= 0) firstSentence[entity] = Math.min(firstSentence[entity] ?? 0, scene.sentence.index)
    }
  }
  return { text, entities, scenes, proposal: mainProposal(entities, scenes, proposals), firstSentence }
}

/** What was learnt about the main proposal: a forest over `proposalFeatures`, and from which probability on there is a named one. */
export interface ProposalModel {
  readonly forest: Forest
  readonly threshold: number
}

/** Index of the model that the paper proposes in the first place, `OWN` when it is not named. */
function mainProposal(entities: readonly JudgedEntity[], scenes: readonly Scene[], proposals: ProposalModel | undefined): number {
  if (!proposals) return entities.findIndex((entity) => entity.role === 'proposed')
  let best = OWN
  let most = proposals.threshold
  proposalFeatures(entities, scenes).forEach((features, index) => {
    const probability = features ? logistic(forestScore(proposals.forest, features)) : 0
    if (probability >= most) [best, most] = [index, probability]
  })
  return best
}

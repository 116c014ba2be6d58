// Which model of a paper "our method" means: learnt from the models that gold's own claims and results speak of.
import { readPaperText } from '../../text/dist/index.js'
import { proposalFeatures, PROPOSAL_FEATURES } from '../dist/claims/proposal-features.js'
import { readScenes } from '../dist/claims/scene.js'
import { binRows, trainForest } from './claims-boosting.mjs'

/** Gold's name of the main proposal: the proposed model that most own claims and results speak of, else the first named one, else the first. */
export function goldProposal({ entities, claims, results }) {
  const proposed = entities.filter((entity) => entity.role === 'proposed')
  const counts = new Map([['(proposed)', 0.5], ...proposed.map(({ name }) => [name, 0])])
  const count = (name) => counts.has(name) && counts.set(name, counts.get(name) + 1)
  for (const claim of claims) if (claim.own) [claim.subject, claim.object].forEach(count)
  for (const result of results ?? []) count(result.model)
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (best[1] >= 1) return best[0]
  return (proposed.find((entity) => entity.kind === 'named') ?? proposed[0])?.name ?? '(proposed)'
}

/** One row a model entity of a paper. */
export function proposalRows(paper, entities, indexOf) {
  const wanted = indexOf('model', goldProposal(paper.gold))
  return proposalFeatures(entities, readScenes(readPaperText(paper), entities)).flatMap((features, index) =>
    features ? [{ features, label: Number(index === wanted) }] : [],
  )
}

export function fitProposal(rows) {
  const forest = trainForest(
    binRows(
      rows.map((r) => r.features),
      PROPOSAL_FEATURES.length,
    ),
    rows.map((r) => r.label),
    undefined,
    { trees: 120, depth: 4, rate: 0.08 },
  )
  return { forest, threshold: 0.35 }
}

// Candidates of the gold papers with what gold says of them: the rows that the claim forests are trained on.
import { readPaperText } from '../../text/dist/index.js'
import { conditionFeatures } from '../dist/claims/condition-features.js'
import { findPairs } from '../dist/claims/pair.js'
import { pairFeatures } from '../dist/claims/pair-features.js'
import { viewPaper } from '../dist/claims/paper-view.js'
import { PRIOR } from '../dist/claims/scene.js'

export const HEADS = ['forward', 'backward', 'match', 'compared']
const RELATIONS = ['outperforms', 'outperforms', 'matches', 'compared']

/** Gold claims in one direction, with the sentence that their evidence stands in; things by the index of `entities`. */
function goldClaims(claims, view, indexOf) {
  return claims.map((claim) => {
    const [subject, object] = [indexOf(claim.subject), indexOf(claim.object)]
    const turned = claim.relation === 'trails'
    const sentences = view.scenes.filter(({ sentence }) => sentence.text.includes(claim.evidence))
    const loose =
      sentences.length > 0 ? sentences : view.scenes.filter(({ sentence }) => sentence.text.includes(claim.evidence.slice(0, 30)))
    return {
      claim,
      winner: turned ? object : subject,
      loser: turned ? subject : object,
      relation: turned ? 'outperforms' : claim.relation,
      sentence: loose.at(-1)?.sentence.index ?? -1,
    }
  })
}

/**
 * Rows of one paper. `entities` have spans; `goldIndex(type, name)` gives the entity that a gold name is, or undefined.
 * A pair that states a gold claim in another sentence than gold's evidence counts neither way.
 */
export function paperRows(paper, entities, goldIndex, proposal) {
  const view = { ...viewPaper(readPaperText(paper), entities, undefined, paper.relations), proposal }
  const indexOf = (name) =>
    name === '(prior work)' ? PRIOR : name === '(proposed)' ? view.proposal : (goldIndex('model', name) ?? NaN)
  const claims = goldClaims(paper.gold.claims, view, indexOf)
  const pairs = []
  const conditions = []
  for (const scene of view.scenes) {
    for (const pair of findPairs(scene, view.proposal, view.scenes[scene.sentence.index - 1])) {
      const features = pairFeatures(pair, view)
      const labels = [0, 0, 0, 0]
      const weights = [1, 1, 1, 1]
      const here = []
      for (const gold of claims) {
        const forward = gold.winner === pair.first.entity && gold.loser === pair.second.entity
        const backward = gold.loser === pair.first.entity && gold.winner === pair.second.entity
        if (!forward && !backward) continue
        const head = gold.relation === 'matches' ? 2 : gold.relation === 'compared' ? 3 : forward ? 0 : 1
        if (gold.sentence === scene.sentence.index) {
          labels[head] = 1
          here.push({ gold, head })
        } else weights[head] = 0
      }
      labels.forEach((label, head) => label && (weights[head] = 1))
      pairs.push({
        paper,
        pair,
        first: pair.first.entity,
        second: pair.second.entity,
        features,
        labels,
        weights,
        claim: here[0]?.gold.claim,
      })
      for (const { gold, head } of here) {
        const { claim } = gold
        const wanted = new Set([
          ...claim.benchmarks.map((n) => goldIndex('benchmark', n)),
          ...claim.metrics.map((n) => goldIndex('metric', n)),
          ...claim.tasks.map((n) => goldIndex('task', n)),
        ])
        for (const condition of scene.conditions)
          conditions.push({
            paper,
            features: conditionFeatures(pair, condition, RELATIONS[head], view),
            label: Number(wanted.has(condition.entity)),
          })
      }
    }
  }
  return { view, pairs, conditions, golds: claims }
}

// Gold papers → what is learnt of claims and results.
import { viewPaper } from '../dist/claims/paper-view.js'
import { readPaperText } from '../../text/dist/index.js'
import { fitClaims } from './claims-fit.mjs'
import { readTraining } from './claims-gold.mjs'
import { fitProposal, proposalRows } from './claims-proposal.mjs'
import { fitResults } from './claims-result-fit.mjs'
import { resultRows } from './claims-result-rows.mjs'
import { paperRows } from './claims-rows.mjs'

/** Papers with their rows. Which model is the proposal, rows take from a forest that has not seen the paper, as it will be in use. */
export function readRows(paths, readings) {
  const papers = readTraining(paths, readings).map((paper) => ({
    ...paper,
    proposals: paper.sets.map((set) => proposalRows(paper, set.entities, set.indexOf)),
  }))
  for (let fold = 0; fold < 5; fold++) {
    const model = learnProposal(papers.filter((paper) => paper.fold !== fold))
    for (const paper of papers.filter((p) => p.fold === fold)) {
      paper.rows = paper.sets.map(({ entities, indexOf }) => {
        const { proposal } = viewPaper(readPaperText(paper), entities, model)
        return { claims: paperRows(paper, entities, indexOf, proposal), results: resultRows(paper, entities, indexOf, proposal) }
      })
    }
  }
  return papers
}

/** Where claims of `accurate` are told best by F1 on held-out papers (claims-cross-validate.mjs); those of `fast` are told where claims-fit.mjs and claims-result-fit.mjs say. */
export const ACCURATE = { thresholds: { outperforms: 0.22, matches: 0.22 } }

/** Gold's own roles are no roles to learn from where others are there. */
const learnProposal = (papers) =>
  fitProposal(papers.flatMap((paper) => (paper.proposals.length > 1 ? paper.proposals.slice(1) : paper.proposals).flat()))

export function learn(papers, options = {}) {
  const rows = papers.flatMap((paper) => paper.rows.slice(0, options.sets ?? 9))
  return {
    claims: {
      proposal: learnProposal(papers),
      ...fitClaims(
        rows.map((row) => row.claims),
        options,
      ),
    },
    results: fitResults(
      rows.map((row) => row.results),
      options.results,
    ),
  }
}

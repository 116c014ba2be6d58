import { normaliseIds } from './normalise-ids.js'
import { paperId } from './paper-id.js'
import type { Paper, PaperDraft } from './paper.js'

const REPOSITORY =
  /\b(?:https?:\/\/)?(?:www\.)?((?:github|gitlab|huggingface|bitbucket|codeberg)\.(?:com|co|org)\/[\w.-]+\/[\w.-]*[\w-])/giu

/**
 * A draft with its id, its source and the repository links of its text, its arXiv id and DOI in their bare form (see `normaliseIds`). Optional
 * fields that are absent stay absent.
 */
export function makePaper(given: PaperDraft, source: string): Paper {
  const draft = normaliseIds(given)
  const code = findRepositories(draft.abstract)
  return { id: paperId(draft), ...draft, ...(code.length > 0 ? { code } : {}), sources: [source] }
}

/** Repository addresses in a text, `https://host/owner/name`, each once, in the order of the text. */
export function findRepositories(text: string): readonly string[] {
  return [...new Set([...text.matchAll(REPOSITORY)].map((match) => `https://${match[1] ?? ''}`))]
}

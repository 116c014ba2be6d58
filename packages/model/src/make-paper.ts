import { normaliseIds, yearOfArxivId } from './normalise-ids.js'
import { paperId } from './paper-id.js'
import type { Paper, PaperDraft } from './paper.js'

const REPOSITORY =
  /\b(?:https?:\/\/)?(?:www\.)?((?:github|gitlab|huggingface|bitbucket|codeberg)\.(?:com|co|org)\/[\w.-]+\/[\w.-]*[\w-])/giu

/**
 * A draft with its id, its source and the repository links of its text, its arXiv id and DOI in their bare form (see `normaliseIds`), and the year that
 * an arXiv id tells where there is none. Optional fields that are absent stay absent.
 */
export function makePaper(given: PaperDraft, source: string): Paper {
  const { code: told = [], ...draft } = normaliseIds(given)
  const code = [...new Set([...findRepositories(draft.abstract), ...told])]
  const year = draft.year ?? yearOfArxivId(draft.arxivId ?? '')
  return {
    id: paperId(draft),
    ...draft,
    ...(year === undefined ? {} : { year }),
    ...(code.length > 0 ? { code } : {}),
    sources: [source],
  }
}

/** Repository addresses in a text, `https://host/owner/name`, each once, in the order of the text. */
export function findRepositories(text: string): readonly string[] {
  return [...new Set([...text.matchAll(REPOSITORY)].map((match) => `https://${match[1] ?? ''}`))]
}

import type { PaperDraft } from './paper.js'

/** Since April 2007: year, month, a running number; before: archive, year, month, a running number. A version may follow. */
const ARXIV = String.raw`(\d\d(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?`
const BARE_ARXIV = new RegExp(`^(?:arxiv:\\s*)?${ARXIV}$`, 'iu')
/** Pages of one arXiv paper: arXiv's own, Hugging Face's, alphaXiv's. */
const ARXIV_PAGE = new RegExp(
  `^(?:https?://)?(?:[a-z-]+\\.)?(?:arxiv\\.org/(?:abs|pdf|html)|huggingface\\.co/papers|hf\\.co/papers|alphaxiv\\.org/abs)/${ARXIV}(?:\\.pdf)?/?(?:[?#].*)?$`,
  'iu',
)
/** The prefix under which arXiv's own papers have their DOIs. */
const ARXIV_DOI = /^10\.48550\/arxiv\./iu
const DOI = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/iu

/**
 * The arXiv id that a text is, without version: bare, behind `arXiv:`, as arXiv's DOI, or as the address of its page. `undefined` for any other
 * text, also for one that merely contains an id.
 */
export function parseArxivId(text: string): string | undefined {
  const bare = (parseDoi(text) ?? text).trim().replace(ARXIV_DOI, '')
  return (BARE_ARXIV.exec(bare) ?? ARXIV_PAGE.exec(bare))?.[1]?.toLowerCase()
}

/** The DOI that a text is, in lower case: bare, behind `doi:` or as an address. `undefined` for any other text. */
export function parseDoi(text: string): string | undefined {
  return DOI.exec(text.trim())?.[1]?.toLowerCase()
}

/** The year in which a paper came to arXiv, as its id tells: `2404.02905` 2024, `hep-th/9901001` 1999. */
export function yearOfArxivId(id: string): number | undefined {
  const [, digits] = /^(?:[a-z.-]+\/)?(\d\d)(?:\d\d\.\d{4,5}|\d{5})$/u.exec(parseArxivId(id) ?? '') ?? []
  if (digits === undefined) return undefined
  return Number(digits) > 90 ? 1900 + Number(digits) : 2000 + Number(digits)
}

/**
 * A draft with its ids in one form: the arXiv id without version, also where only its own id, its DOI or its address tells it; the DOI bare and in lower
 * case, left out where it is arXiv's. Ids that are of no known form stay as they are.
 */
export function normaliseIds(draft: PaperDraft): PaperDraft {
  const { arxivId: givenArxiv, doi: givenDoi, ...rest } = draft
  const told = [givenArxiv, givenDoi, draft.url, draft.recordId].flatMap((text) => parseArxivId(text ?? '') ?? [])
  const arxivId = told[0] ?? givenArxiv
  const doi = parseDoi(givenDoi ?? '') ?? parseDoi(draft.url ?? '') ?? givenDoi
  return {
    ...rest,
    ...(arxivId ? { arxivId } : {}),
    ...(doi && !ARXIV_DOI.test(doi) ? { doi } : {}),
  }
}

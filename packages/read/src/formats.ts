import { ClaimgraphError } from '@claimgraph/model'
import { arxivAtom } from './arxiv-atom.js'
import { arxivJson } from './arxiv-json.js'
import { bibtex } from './bibtex.js'
import { csv } from './csv.js'
import type { Format } from './format.js'
import type { Head } from './head.js'
import { hfDaily } from './hf-daily.js'
import { hfJson } from './hf-json.js'
import { hfListing } from './hf-listing.js'
import { jsonl } from './jsonl.js'
import { openalex } from './openalex.js'
import { findOtherKind } from './other-kinds.js'
import { ris } from './ris.js'
import { semanticScholar } from './semantic-scholar.js'

/**
 * Every format, in the order in which a file is tried for them: JSON of a known shape before JSON Lines of any, and what names itself before saved pages, which are
 * known by the lengths of their lines.
 */
export const FORMATS: readonly Format[] = [
  ...[arxivJson, openalex, semanticScholar, hfJson, jsonl],
  ...[arxivAtom, bibtex, ris, csv, hfDaily, hfListing],
]

/** The formats that can be read, in words. */
export function knownForms(): string {
  return FORMATS.map(({ name, about }) => `${name} (${about})`).join(', ')
}

/** The format that a name means; throws for a name that is none. */
export function findFormat(name: string): Format {
  const format = FORMATS.find((known) => known.name === name)
  if (!format)
    throw new ClaimgraphError(
      'usage',
      `unknown format "${name}"; expected one of ${FORMATS.map((known) => known.name).join(', ')}`,
    )
  return format
}

/** The format that the beginning of a file shows; throws for an empty file and for one of another kind. */
export function recogniseFormat(head: Head, file: string): Format {
  if (head.text.trim() === '') throw new ClaimgraphError('input', `${file}: the file is empty; expected ${knownForms()}`)
  const other = findOtherKind(head)
  const format = FORMATS.find((known) => known.recognise(head))
  if (format && (!other || other === 'an XML document')) return format
  throw new ClaimgraphError('input', `${file}: this is ${other ?? 'no form of listing that is known'}; expected ${knownForms()}`)
}

import { makePaper, parseArxivId } from '@claimgraph/model'
import type { PaperDraft } from '@claimgraph/model'
import type { ReadItem } from '../read-item.js'
import type { Source } from '../source.js'
import { sourceName } from '../source-name.js'
import { BibtexEntries } from './bibtex-entries.js'
import type { BibtexText } from './bibtex-entries.js'
import { parseBibtexEntry, parseBibtexStrings } from './bibtex-fields.js'
import type { BibtexEntry } from './bibtex-fields.js'
import { makeDraft } from './make-draft.js'

/** Definitions of strings that are kept at most: bibliographies have some dozens. */
const MOST_STRINGS = 10_000
const NO_PAPERS = new Set(['comment', 'preamble', 'string'])

/** Read the entries of a BibTeX or BibLaTeX file as papers. */
export async function* readBibtex({ file, lines }: Source): AsyncGenerator<ReadItem> {
  const entries = new BibtexEntries()
  const strings = new Map<string, string>()
  const read = function* (found: readonly BibtexText[]): Generator<ReadItem> {
    for (const one of found) {
      for (const [name, value] of parseBibtexStrings(one.text, strings)) if (strings.size < MOST_STRINGS) strings.set(name, value)
      const item = readEntry(one, file, strings)
      if (item) yield item
    }
  }
  for await (const line of lines()) yield* read(entries.push(line.text, line.number))
  yield* read(entries.end())
}

function readEntry({ line, text, fault }: BibtexText, file: string, strings: ReadonlyMap<string, string>): ReadItem | undefined {
  if (fault !== undefined) return { kind: 'skipped', file, line, reason: fault }
  const type = /^\s*@([a-z]+)/iu.exec(text)?.[1]?.toLowerCase() ?? ''
  if (NO_PAPERS.has(type)) return undefined
  const entry = parseBibtexEntry(text, strings)
  const draft = entry ? draftOf(entry) : 'expected a key and a comma behind the bracket'
  if (typeof draft === 'string') return { kind: 'skipped', file, line, reason: draft }
  return { kind: 'paper', paper: makePaper(draft, sourceName(file)), line }
}

function draftOf({ key, fields }: BibtexEntry): PaperDraft | string {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value?.trim())
  const title = first('title')
  const subtitle = first('subtitle')
  return makeDraft(
    {
      recordId: key,
      title: title && subtitle ? `${title}: ${subtitle}` : title,
      abstract: first('abstract'),
      year: first('year', 'date'),
      published: first('date'),
      authors: splitNames(first('author') ?? ''),
      url: unescape(first('url')) ?? /\\url\{([^{}]+)\}/u.exec(first('howpublished') ?? '')?.[1],
      arxivId: findArxivId(fields),
      doi: unescape(first('doi')),
      venue: first('journal', 'journaltitle', 'booktitle'),
    },
    'latex',
  )
}

/** Names are parted by `and` outside of braces; a list that was cut short ends in `others`. */
function splitNames(list: string): readonly string[] {
  const text = list.replace(/\s+/gu, ' ')
  const names: string[] = []
  let depth = 0
  let from = 0
  for (const match of text.matchAll(/\\[^]|[{}]| and /gu)) {
    if (match[0] === '{') depth++
    else if (match[0] === '}') depth--
    else if (depth <= 0 && match[0] === ' and ') {
      names.push(text.slice(from, match.index))
      from = match.index + match[0].length
    }
  }
  return [...names, text.slice(from)].filter((name) => name.trim() !== 'others')
}

/** An `eprint` of arXiv, or what the fields that people put it into say: `journal = {arXiv preprint arXiv:2404.02905}`. */
function findArxivId(fields: ReadonlyMap<string, string>): string | undefined {
  const archive = (fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv').toLowerCase()
  const told = archive === 'arxiv' ? parseArxivId(fields.get('eprint') ?? '') : undefined
  const named = ['journal', 'journaltitle', 'note', 'howpublished', 'volume', 'number', 'url'].flatMap(
    (name) => /\b(?:arxiv:|arxiv\.org\/(?:abs|pdf)\/)\s*([\w./-]+)/iu.exec(fields.get(name) ?? '')?.[1] ?? [],
  )
  return told ?? named.map((text) => parseArxivId(text.replace(/\.pdf$|[.,]$/u, ''))).find((id) => id !== undefined)
}

function unescape(text: string | undefined): string | undefined {
  return text?.replace(/\\url\{([^{}]*)\}/gu, '$1').replace(/\\([_%&#~{}])/gu, '$1')
}

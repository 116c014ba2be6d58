import { makePaper } from '@claimgraph/model'
import { Parser } from 'htmlparser2'
import type { ReadItem } from '../read-item.js'
import type { Source } from '../source.js'
import { sourceName } from '../source-name.js'
import { makeDraft } from './make-draft.js'

/** Longest text of one entry that is kept, in UTF-16 units. */
const LONGEST_ENTRY = 4 * 1024 * 1024

interface Entry {
  readonly line: number
  /** Texts by element, `author` by its name. */
  readonly texts: Map<string, string[]>
  length: number
}

/**
 * Read an Atom feed as arXiv's API gives it: `id`, `title`, `summary`, `published`, `author/name`, `link`, `arxiv:doi`, `arxiv:journal_ref`.
 * Source: arXiv API User's Manual, info.arxiv.org/help/api/user-manual.html. A feed that is damaged or cut off gives its whole entries.
 */
export async function* readAtom({ file, text }: Source): AsyncGenerator<ReadItem> {
  const feed = new AtomFeed(file)
  for await (const piece of text()) yield* feed.push(piece)
  yield* feed.end()
}

class AtomFeed {
  readonly #file: string
  readonly #parser: Parser
  #found: ReadItem[] = []
  #entry: Entry | undefined
  #path: string[] = []
  #text = ''
  #line = 1
  /** Offset in the feed up to which lines are counted, and of the piece that is looked at. */
  #counted = 0
  #pieceStart = 0
  #piece = ''

  constructor(file: string) {
    this.#file = file
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(bareName(name), attributes),
        ontext: (data) => {
          if (this.#entry && (this.#entry.length += data.length) <= LONGEST_ENTRY) this.#text += data
        },
        onclosetag: (name, implied) => this.#close(bareName(name), implied),
      },
      { xmlMode: true, decodeEntities: true },
    )
  }

  push(piece: string): readonly ReadItem[] {
    this.#piece = piece
    this.#parser.write(piece)
    this.#countLines(piece.length)
    this.#pieceStart += piece.length
    return this.#found.splice(0)
  }

  end(): readonly ReadItem[] {
    this.#parser.end()
    return this.#found.splice(0)
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'entry') {
      if (this.#entry) this.#cutOff(this.#entry)
      this.#countLines(this.#parser.startIndex - this.#pieceStart)
      this.#entry = { line: this.#line, texts: new Map(), length: 0 }
      this.#path = []
    } else if (this.#entry) {
      this.#path.push(name)
      if (name === 'link' && attributes.rel !== 'related') add(this.#entry, 'link', attributes.href ?? '')
    }
    // Markup inside a title or summary is for plainText to read.
    this.#text = ''
  }

  #close(name: string, implied: boolean): void {
    if (!this.#entry) return
    if (name === 'entry') {
      if (implied) this.#cutOff(this.#entry)
      else this.#found.push(readEntry(this.#entry, this.#file))
      this.#entry = undefined
      return
    }
    const [outer = ''] = this.#path
    if (outer !== 'author' || name === 'name') add(this.#entry, outer, this.#text)
    this.#path.pop()
    this.#text = ''
  }

  #cutOff({ line }: Entry): void {
    this.#found.push({ kind: 'skipped', file: this.#file, line, reason: 'the entry is cut off' })
  }

  #countLines(until: number): void {
    for (
      let at = this.#piece.indexOf('\n', this.#counted - this.#pieceStart);
      at >= 0 && at < until;
      at = this.#piece.indexOf('\n', at + 1)
    )
      this.#line++
    this.#counted = Math.max(this.#counted, this.#pieceStart + until)
  }
}

/** Without the prefix of its namespace. */
function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function add({ texts }: Entry, name: string, text: string): void {
  if (text.trim() === '') return
  const known = texts.get(name)
  if (known) known.push(text)
  else texts.set(name, [text])
}

function readEntry({ line, texts }: Entry, file: string): ReadItem {
  const all = (name: string): string => (texts.get(name) ?? []).join(' ')
  const id = all('id').trim()
  if (id.includes('/api/errors'))
    return { kind: 'skipped', file, line, reason: `arXiv reports an error: ${all('summary').trim()}` }
  const draft = makeDraft({
    title: all('title'),
    abstract: all('summary') || all('content'),
    published: all('published') || all('updated'),
    authors: texts.get('author'),
    url: texts.get('link')?.[0] ?? id,
    arxivId: id,
    doi: texts.get('doi')?.[0],
    venue: all('journal_ref'),
  })
  if (typeof draft === 'string') return { kind: 'skipped', file, line, reason: draft }
  return { kind: 'paper', paper: makePaper(draft, sourceName(file)), line }
}

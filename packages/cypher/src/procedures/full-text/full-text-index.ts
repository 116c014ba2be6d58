import type { SearchTerm } from './parse-search.js'
import { wordsOf } from './words-of.js'

/** Something that was found, and how well it fits. */
export interface Found<T> {
  readonly entry: T
  readonly score: number
}

interface Document<T> {
  readonly entry: T
  readonly words: readonly string[]
}

/** Robertson and Sparck Jones's usual values. */
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.75

/**
 * Words and where they stand, for a search by relevance.
 *
 * Source of the score: Robertson & Zaragoza, "The probabilistic relevance framework: BM25 and beyond", 2009.
 */
export class FullTextIndex<T> {
  private readonly documents: Document<T>[] = []
  /** For each word, how often it is in which document. */
  private readonly postings = new Map<string, Map<number, number>>()
  private vocabulary: readonly string[] | undefined
  private length = 0

  add(entry: T, text: string): void {
    const words = wordsOf(text)
    if (words.length === 0) return
    const number = this.documents.push({ entry, words }) - 1
    this.length += words.length
    for (const word of words) {
      let posting = this.postings.get(word)
      if (posting === undefined) this.postings.set(word, (posting = new Map<number, number>()))
      posting.set(number, (posting.get(number) ?? 0) + 1)
    }
  }

  /** What fits, best first; of equal scores what was added first. */
  search(terms: readonly SearchTerm[]): readonly Found<T>[] {
    const scores = new Map<number, number>()
    const wanted = terms.filter(({ use }) => use !== 'not').map((term) => ({ term, hits: this.hitsOf(term) }))
    for (const { hits } of wanted) for (const [number, score] of hits) scores.set(number, (scores.get(number) ?? 0) + score)
    const needed = wanted.filter(({ term }) => term.use === 'must').map(({ hits }) => hits)
    const refused = terms.filter(({ use }) => use === 'not').map((term) => this.hitsOf(term))
    return [...scores]
      .filter(([number]) => needed.every((hits) => hits.has(number)) && !refused.some((hits) => hits.has(number)))
      .sort(([first, better], [second, worse]) => worse - better || first - second)
      .flatMap(([number, score]) => {
        const document = this.documents[number]
        return document === undefined ? [] : [{ entry: document.entry, score }]
      })
  }

  private hitsOf(term: SearchTerm): ReadonlyMap<number, number> {
    const [first = '', ...rest] = term.words
    const hits = new Map<number, number>()
    for (const word of term.prefix ? this.wordsFrom(first) : [first]) {
      const posting = this.postings.get(word) ?? new Map<number, number>()
      const rarity = Math.log(1 + (this.documents.length - posting.size + 0.5) / (posting.size + 0.5))
      for (const [number, count] of posting) {
        if (rest.length > 0 && !this.hasPhrase(number, term.words)) continue
        hits.set(number, (hits.get(number) ?? 0) + rarity * (rest.length + 1) * this.weight(number, count))
      }
    }
    return hits
  }

  private weight(number: number, count: number): number {
    const length = this.documents[number]?.words.length ?? 0
    const relative = length / (this.length / Math.max(1, this.documents.length))
    return (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relative))
  }

  private hasPhrase(number: number, phrase: readonly string[]): boolean {
    const words = this.documents[number]?.words ?? []
    return words.some((_, at) => phrase.every((word, index) => words[at + index] === word))
  }

  /** Words that begin with a text. */
  private wordsFrom(start: string): readonly string[] {
    this.vocabulary ??= [...this.postings.keys()]
    return this.vocabulary.filter((word) => word.startsWith(start))
  }
}

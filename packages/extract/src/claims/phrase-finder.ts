/** A phrase found among words: which entry, and the words it covers (half-open). */
export interface FoundPhrase<Value> {
  readonly value: Value
  readonly first: number
  readonly end: number
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  value: Value | undefined
}

/** Finds many phrases in one pass over the words; the longest at each place, the earlier entry where two have the same words. */
export class PhraseFinder<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined }

  /** @param entries Phrases of lower-case words with one blank between; `a|b` stands for either word. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of entries) this.#add(phrase.split(' '), 0, this.#root, value)
  }

  #add(words: readonly string[], at: number, node: Node<Value>, value: Value): void {
    const word = words[at]
    if (word === undefined) {
      node.value ??= value
      return
    }
    for (const choice of word.length > 1 ? word.split('|') : [word]) {
      let next = node.next.get(choice)
      if (!next) node.next.set(choice, (next = { next: new Map(), value: undefined }))
      this.#add(words, at + 1, next, value)
    }
  }

  /** All phrases in order; found phrases do not overlap. Linear in the number of words. */
  find(words: readonly string[]): FoundPhrase<Value>[] {
    const found: FoundPhrase<Value>[] = []
    for (let first = 0; first < words.length; first++) {
      const longest = this.#longestAt(words, first)
      if (!longest) continue
      found.push(longest)
      first = longest.end - 1
    }
    return found
  }

  #longestAt(words: readonly string[], first: number): FoundPhrase<Value> | undefined {
    let best: FoundPhrase<Value> | undefined
    let node: Node<Value> | undefined = this.#root
    for (let at = first; node; at++) {
      if (node.value !== undefined) best = { value: node.value, first, end: at }
      node = node.next.get(words[at] ?? '')
    }
    return best
  }
}

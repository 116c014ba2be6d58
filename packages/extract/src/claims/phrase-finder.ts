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
    for (const [phrase, value] of entries) this.#add(phrase.split(' '), value)
  }

  #add(words: readonly string[], value: Value): void {
    let nodes = [this.#root]
    for (const word of words) {
      const choices = word.length > 1 && word.includes('|') ? word.split('|') : [word]
      nodes = nodes.flatMap((node) => choices.map((choice) => childOf(node, choice)))
    }
    for (const node of nodes) node.value ??= value
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

function childOf<Value>(node: Node<Value>, word: string): Node<Value> {
  let child = node.next.get(word)
  if (!child) node.next.set(word, (child = { next: new Map(), value: undefined }))
  return child
}

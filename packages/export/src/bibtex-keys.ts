import { printable } from './flat-value.js'

/** Characters that BibTeX, biber or `\cite` cannot have in a key. */
const ODD = /[^\w.:/+-]/gu

/** Gives papers their keys: their ids with odd characters replaced, and a number behind one that is taken. The same paper has the same key again. */
export class BibtexKeys {
  readonly #keys = new Map<string, string>()
  readonly #taken = new Set<string>()

  /** The key of a paper's id. */
  of(id: string): string {
    const known = this.#keys.get(id)
    if (known !== undefined) return known
    const plain = printable(id).replace(ODD, '-')
    let key = plain
    for (let more = 2; this.#taken.has(key); more++) key = `${plain}-${more}`
    this.#taken.add(key)
    this.#keys.set(id, key)
    return key
  }
}

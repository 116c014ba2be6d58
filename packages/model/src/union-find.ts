/** Which of `size` things, numbered from 0, belong together. */
export class UnionFind {
  readonly #parents: number[]

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at)
  }

  /** The number that stands for all that belong together with a thing: the lowest of them. */
  find(at: number): number {
    let root = at
    for (let parent = this.#parents[root]; parent !== undefined && parent !== root; parent = this.#parents[root]) root = parent
    this.#parents[at] = root
    return root
  }

  /** Say that two things, and so all that belong with either, belong together. */
  join(a: number, b: number): void {
    const [low = 0, high = 0] = [this.find(a), this.find(b)].sort((one, other) => one - other)
    this.#parents[high] = low
  }

  /** All things, those that belong together in one list, in the order of their numbers. */
  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>()
    for (let at = 0; at < this.#parents.length; at++) {
      const root = this.find(at)
      const group = groups.get(root)
      if (group) group.push(at)
      else groups.set(root, [at])
    }
    return [...groups.values()]
  }
}

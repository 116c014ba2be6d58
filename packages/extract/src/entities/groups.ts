/** Things that belong together, joined two by two (union-find); groups and members keep the order of the things. */
export class Groups<T> {
  private readonly leaders: Map<T, T>

  constructor(private readonly things: readonly T[]) {
    this.leaders = new Map(things.map((thing) => [thing, thing]))
  }

  join(a: T, b: T): void {
    const [first, second] = [this.leader(a), this.leader(b)]
    if (first !== second) this.leaders.set(second, first)
  }

  /** Join all things with one key. */
  joinBy(key: (thing: T) => string): void {
    const seen = new Map<string, T>()
    for (const thing of this.things) {
      const known = seen.get(key(thing))
      if (known === undefined) seen.set(key(thing), thing)
      else this.join(known, thing)
    }
  }

  all(): readonly (readonly T[])[] {
    const groups = new Map<T, T[]>()
    for (const thing of this.things) {
      const leader = this.leader(thing)
      const group = groups.get(leader)
      if (group) group.push(thing)
      else groups.set(leader, [thing])
    }
    return [...groups.values()]
  }

  private leader(thing: T): T {
    let at = thing
    for (let next = this.leaders.get(at); next !== undefined && next !== at; next = this.leaders.get(at)) at = next
    this.leaders.set(thing, at)
    return at
  }
}

const FEWEST = 8
const MOST = 50_000

/** Milliseconds between two looks that are few, and that are many. */
const QUICK = 4
const SLOW = 20

/**
 * When to look up from work: a step may compare two numbers or two long lists, so the clock tells how many steps make some milliseconds. Few at first, twice as many as long as
 * they are quick. Without a clock every step counts as quick.
 */
export class Pace {
  private between = FEWEST
  private left = FEWEST

  constructor(private since: number) {}

  /** Counts a step; true when it is time, until `begin` is called. */
  isTime(): boolean {
    return --this.left <= 0
  }

  /** Begins the next stretch. @param moment Now, in milliseconds. */
  begin(moment: number): void {
    const milliseconds = moment - this.since
    if (milliseconds > SLOW) this.between = Math.max(1, this.between >> 2)
    else if (milliseconds <= QUICK) this.between = Math.min(MOST, this.between * 2)
    this.left = this.between
    this.since = moment
  }

  /** Others had the turn until now: their time says nothing of ours. */
  resume(moment: number): void {
    this.since = moment
  }
}

/** Counts of one class: what gold has, what was predicted, what both have. */
export class Tally {
  tp = 0
  gold = 0
  pred = 0

  /** Count two lists of keys; a key that stands in both counts as often as in the rarer. */
  add(gold: Iterable<string>, predicted: Iterable<string>): void {
    const left = new Map<string, number>()
    for (const key of gold) {
      this.gold++
      left.set(key, (left.get(key) ?? 0) + 1)
    }
    for (const key of predicted) {
      this.pred++
      const open = left.get(key) ?? 0
      if (open === 0) continue
      left.set(key, open - 1)
      this.tp++
    }
  }

  /** Precision, recall and their harmonic mean, 0..1; 0 where there is nothing to count. */
  scores() {
    const p = this.pred > 0 ? this.tp / this.pred : 0
    const r = this.gold > 0 ? this.tp / this.gold : 0
    return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0, gold: this.gold, pred: this.pred, tp: this.tp }
  }
}

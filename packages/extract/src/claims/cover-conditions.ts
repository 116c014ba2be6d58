import type { Entity, Evidence } from '@claimgraph/model'
import type { Sentence } from '@claimgraph/text'

/** A condition of a claim, and the sentence that it was read in. */
export interface ReadCondition {
  readonly entity: Entity
  readonly sentence: Sentence
}

/** The passages that state a comparison and, for each condition that none of them mentions, the sentence that it was read in. */
export function coverConditions(passages: readonly Evidence[], conditions: readonly ReadCondition[]): readonly Evidence[] {
  const all = [...passages]
  for (const { entity, sentence } of conditions) {
    const isMentioned = entity.mentions.some((mention) => all.some(({ text }) => text.includes(mention)))
    const { text, field, start, end } = sentence
    if (!isMentioned) all.push({ text, field, start, end })
  }
  return all
}

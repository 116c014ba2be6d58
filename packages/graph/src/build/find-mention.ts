import type { Entity, Evidence, Paper } from '@claimgraph/model'
import { locatePassage } from './locate-passage.js'
import { sentenceAround } from './sentence-around.js'

/**
 * The sentence that best shows an entity in its paper: the first mention in the abstract, else the one in the title. Entities without spans
 * are looked up by their forms; undefined when none stands in the paper.
 */
export function findMention(paper: Pick<Paper, 'title' | 'abstract'>, entity: Entity): Evidence | undefined {
  const spans = (entity.spans ?? []).filter((span) => paper[span.field].slice(span.start, span.end) === span.text)
  const found = spans.length > 0 ? spans : entity.mentions.flatMap((mention) => locatePassage(paper, mention) ?? [])
  const [first] = [...found].sort((a, b) => Number(a.field === 'title') - Number(b.field === 'title') || a.start - b.start)
  return first && sentenceAround(paper, first)
}

import type { Evidence } from '@claimgraph/model'

/** What a mention names: a model by its own name, a class of models, a dataset or benchmark, a quantity measured, a problem. */
export const MENTION_LABELS = ['named', 'family', 'benchmark', 'metric', 'task'] as const
/** One of `MENTION_LABELS`. */
export type MentionLabel = (typeof MENTION_LABELS)[number]

/** Whether what has this label is a model, by its own name or as a class. */
export const isModelLabel = (label: MentionLabel): label is 'named' | 'family' => label === 'named' || label === 'family'

/** One place of the text that names something. Mentions of one paper are in the order of the text (title first) and never overlap. */
export interface Mention extends Evidence {
  readonly label: MentionLabel
  /** 0..1: how sure the tagger is that exactly these words name a thing of this label. */
  readonly probability: number
  /** The part of `probability` that takes the thing for what the paper proposes; models only. */
  readonly proposed?: number
}

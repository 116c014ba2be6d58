import { spellingKey } from '@claimgraph/model'
import type { Sentence } from '@claimgraph/text'
import type { Mention } from '../mention.js'
import type { EntityDraft } from './entity-draft.js'
import type { PaperPlaces } from './form.js'
import { PROPOSING, ROLE_CUES, type RoleCue } from './role-cues.js'

/** How much of the sentence the cues see before and behind a name. */
const BEFORE = 160
const AFTER = 60
/** Further places of one thing tell nothing new, and cost time in long texts. */
const MOST_PLACES = 12

/** What tells the role of a model in its paper: whether each cue stands at its first places and at how many, and where and how often it is spoken of. */
export function roleFeatures(draft: EntityDraft, drafts: readonly EntityDraft[], places: PaperPlaces): Float32Array {
  const near = draft.mentions.slice(0, MOST_PLACES)
  const contexts = near.map((mention) => contextOf(mention, places))
  const row: number[] = []
  for (const cue of ROLE_CUES) {
    let count = 0
    for (const context of contexts) if (isAt(cue, context)) count++
    row.push(count, count / contexts.length)
  }
  const titleName = drafts.find((other) => other.mentions.some((mention) => opensTitle(mention, places)))
  const sentences = draft.mentions.map(places.sentenceOf)
  const firstCue = knownFirstProposal(places)
  row.push(
    contexts.filter(({ before }) => PROPOSAL.test(before)).length,
    contexts.filter(({ before }) => /\b(?:we|our)\b/iu.test(before)).length,
  )
  row.push(
    contexts.filter(({ before }) =>
      /\b(?:consists? of|compris(?:es|ing)|includ(?:es|ing)|components?|modules?|namely|first|second|third|\(?i+\))\b/iu.test(
        before,
      ),
    ).length,
  )
  row.push(
    draft.kind === 'named' ? 1 : 0,
    draft.mentions.length,
    new Set(sentences).size,
    Math.min(...sentences),
    Math.max(...sentences),
  )
  row.push(
    Math.max(...sentences) / places.text.sentences.length,
    Number(draft.mentions.some((mention) => mention.field === 'title')),
  )
  row.push(
    titleName === draft ? 1 : titleName ? -1 : 0,
    Number(titleName !== undefined && titleName !== draft && sharesName(draft, titleName)),
  )
  row.push(firstCue - Math.min(...sentences), Number(sentences.includes(firstCue)), firstCue)
  row.push(
    Math.max(...draft.mentions.map((mention) => mention.probability)),
    draft.forms[0]?.words.length ?? 0,
    draft.forms.length,
  )
  row.push(Number(places.text.definitions.some(({ short }) => draft.forms.some((form) => form.key === spellingKey(short.text)))))
  row.push(
    drafts.filter((other) => other.type === 'model').length,
    Number(/^[\p{L}-]*\p{Ll}\p{Lu}/u.test(draft.forms[0]?.text ?? '')),
  )
  row.push(...taggerSays(draft, drafts), ...titleSays(draft, places))
  row.push(rank(draft, drafts), Number(near.some((mention) => /\p{N}/u.test(mention.text))), Number(places.text.title === ''))
  return new Float32Array(row)
}

interface Context {
  readonly before: string
  readonly after: string
  /** Whether a word of proposing stands in `before`. */
  readonly isBehindProposing: boolean
}

function isAt({ before, after, needsProposing }: RoleCue, context: Context): boolean {
  if (needsProposing && !context.isBehindProposing) return false
  return (after?.test(context.after) ?? true) && (before?.test(context.before) ?? true)
}

function contextOf(mention: Mention, { text, sentenceOf }: PaperPlaces): Context {
  const sentence: Sentence | undefined = text.sentences[sentenceOf(mention)]
  if (!sentence) return { before: '', after: '', isBehindProposing: false }
  const [from, to] = [mention.start - sentence.start, mention.end - sentence.start]
  const before = sentence.text.slice(Math.max(0, from - BEFORE), from)
  return { before, after: sentence.text.slice(to, to + AFTER), isBehindProposing: PROPOSING.test(before) }
}

function opensTitle(mention: Mention, { text }: PaperPlaces): boolean {
  return (
    mention.field === 'title' &&
    text.title.slice(0, mention.start).trim() === '' &&
    /^(?:\s*\([^)]*\))?\s*[:：]/u.test(text.title.slice(mention.end, mention.end + 40))
  )
}

const PROPOSAL =
  /\b(?:we|paper|work|article|study|letter|report|manuscript|thesis)\b[^.;]{0,40}\b(?:propose|introduce|present|develop|design|devise|describe|release|formulate|derive)s?\b/iu

/** All models of a paper ask the same: it is answered once. */
const FIRST_PROPOSALS = new WeakMap<PaperPlaces, number>()

function knownFirstProposal(places: PaperPlaces): number {
  const known = FIRST_PROPOSALS.get(places) ?? firstProposal(places)
  FIRST_PROPOSALS.set(places, known)
  return known
}

/** Index of the sentence that first says "we propose"; the number of sentences where none does. */
function firstProposal({ text: { sentences } }: PaperPlaces): number {
  const at = sentences.findIndex((sentence) => PROPOSAL.test(sentence.text.slice(0, 400)))
  return at < 0 ? sentences.length : at
}

function sharesName(a: EntityDraft, b: EntityDraft): boolean {
  const name = b.forms[0]?.key ?? ''
  return name.length > 1 && a.forms.some((form) => form.key.includes(name))
}

/** Place among the paper's models by number of mentions, 0 for the most. */
function rank(draft: EntityDraft, drafts: readonly EntityDraft[]): number {
  return drafts.filter((other) => other.type === 'model' && other.mentions.length > draft.mentions.length).length
}

/** What the tagger makes of the draft as a proposal: highest, in all, its share, and how that stands to the paper's other models. */
function taggerSays(draft: EntityDraft, drafts: readonly EntityDraft[]): readonly number[] {
  const mine = proposedMost(draft)
  const others = drafts.filter((other) => other !== draft && other.type === 'model').map(proposedMost)
  const sum = draft.mentions.reduce((total, { proposed = 0 }) => total + proposed, 0)
  const all = draft.mentions.reduce((total, { probability }) => total + probability, 0)
  return [
    mine,
    sum,
    sum / all,
    mine - Math.max(0, ...others),
    others.filter((other) => other > mine).length,
    draft.mentions.filter(({ label }) => label === 'named').length / draft.mentions.length,
  ]
}

const proposedMost = ({ mentions }: EntityDraft): number => Math.max(0, ...mentions.map(({ proposed = 0 }) => proposed))

/** How much of the draft's words the title holds, and how much of the title's the draft. */
function titleSays({ forms }: EntityDraft, { titleStems: title }: PaperPlaces): readonly number[] {
  const shares = forms.map(({ stems }) => stems.filter((stem) => title.includes(stem)).length / stems.length)
  const stems = new Set(forms.flatMap((form) => form.stems))
  const last = forms[0]?.stems.at(-1) ?? ''
  return [
    Math.max(0, ...shares),
    title.filter((stem) => stems.has(stem)).length / Math.max(1, title.length),
    Number(title.includes(last)),
  ]
}

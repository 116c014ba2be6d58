import { spellingKey, type EntityType } from '@claimgraph/model'
import type { PaperText } from '@claimgraph/text'
import { isModelLabel, type Mention } from '../mention.js'
import { efficiencyName } from './speed-words.js'
import { formKey, type Expansions } from './form-key.js'
import { wordStem } from './word-stem.js'

/** One spelling of something, with all its places in the paper. */
export interface Form {
  readonly type: EntityType
  /** Spelling-blind, see `spellingKey`. */
  readonly key: string
  /** What it comes down to, see `formKey`; forms of one type that share it are one thing. */
  readonly core: string
  /** The first place's words. */
  readonly text: string
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly mentions: readonly Mention[]
  /** -1 certainly a family … 1 certainly a named model; 0 for other types. */
  readonly named: number
  /** A word for an efficiency measure; then `core` is the measure's name. */
  readonly efficiency: boolean
}

const typeOf = ({ label }: Mention): EntityType => (isModelLabel(label) ? 'model' : label)

/** The mentions of a paper by spelling, in the order of first place. A spelling has the type that its places together make likeliest. */
export function findForms(mentions: readonly Mention[], expansions: Expansions): readonly Form[] {
  const places = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = spellingKey(mention.text)
    const known = places.get(key)
    if (known) known.push(mention)
    else places.set(key, [mention])
  }
  return [...places].map(([key, found]) => makeForm(key, found, expansions))
}

function makeForm(key: string, mentions: readonly Mention[], expansions: Expansions): Form {
  const type = likeliestType(mentions)
  const text = mentions[0]?.text ?? ''
  const efficiency = type === 'metric' ? efficiencyName(text) : undefined
  const core = efficiency ?? formKey(type, text, expansions)
  const words = core.split(' ')
  const models = mentions.filter((mention) => typeOf(mention) === 'model')
  const sum = models.reduce((total, { probability }) => total + probability, 0)
  const named = models.reduce((total, { label, probability }) => total + (label === 'named' ? probability : -probability), 0)
  return {
    type,
    key,
    core,
    text,
    words,
    stems: words.map(wordStem),
    mentions,
    named: type === 'model' && sum > 0 ? named / sum : 0,
    efficiency: efficiency !== undefined,
  }
}

function likeliestType(mentions: readonly Mention[]): EntityType {
  const sums = new Map<EntityType, number>()
  for (const mention of mentions) sums.set(typeOf(mention), (sums.get(typeOf(mention)) ?? 0) + mention.probability)
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Where things stand in a paper. */
export interface PaperPlaces {
  readonly text: PaperText
  /** Index of the sentence that holds a place. */
  readonly sentenceOf: (place: { readonly field: string; readonly start: number }) => number
  /** Stems of the title's words. */
  readonly titleStems: readonly string[]
}

/** Look-up of sentences by place; logarithmic. */
export function findPlaces(text: PaperText): PaperPlaces {
  const fields = {
    title: text.sentences.filter((s) => s.field === 'title'),
    abstract: text.sentences.filter((s) => s.field === 'abstract'),
  }
  const sentenceOf = ({ field, start }: { readonly field: string; readonly start: number }) => {
    const list = field === 'title' ? fields.title : fields.abstract
    let [low, high] = [0, list.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((list[middle]?.start ?? 0) <= start) low = middle
      else high = middle - 1
    }
    return list[low]?.index ?? 0
  }
  const titleStems = text.title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(wordStem)
  return { text, sentenceOf, titleStems }
}

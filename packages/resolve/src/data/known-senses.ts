import type { EntityType } from '@claimgraph/model'
import { ruledKey } from '../name-key.js'
import type { Occurrence } from '../occurrence.js'

/** One name of the field that means two things, told apart by the words of the paper around it. */
interface KnownSense {
  readonly type: EntityType
  /** Names (by their key) that have this further sense. */
  readonly names: readonly string[]
  readonly name: string
  /** The sense is meant where the paper's text or other entities say one of these. */
  readonly cue?: RegExp
  /** Only where the text also says one of these. */
  readonly field?: RegExp
  /** Not where the text says one of these. */
  readonly not?: RegExp
  /** Only where one of its mentions reads like this. */
  readonly mentioned?: RegExp
  /** Only where none of its mentions reads like this. */
  readonly notMentioned?: RegExp
  /** Only where the paper writes it like this. */
  readonly written?: RegExp
  /** The thing of this name is meant; without it, a thing apart. */
  readonly means?: string
}

const PLAIN_AUTOREGRESSIVE = /^auto-?regressive(?: \(ARM?s?\))?(?: (?:models?|modell?ing))?$/iu

const SENSES: readonly KnownSense[] = [
  {
    type: 'model',
    names: ['autoregressive model'],
    name: 'time series process',
    cue: /yule[-\s]walker|\bARI?MA\b|\bAR\s?\((?:p|\d+)\)|autoregressive (?:coefficient|moving|time[- ]series)|vector autoregressi|order of the autoregressive/iu,
  },
  {
    type: 'model',
    names: ['autoregressive model'],
    name: 'time series process',
    cue: /(?:traditional|classical?|statistical|linear|gaussian|univariate|stationary|threshold) (?:statistical )?(?:autoregressi\w+|AR)\b/iu,
    field: /time[- ]series|econometric|\bEEG\b|spectral density/iu,
  },
  {
    type: 'model',
    names: ['autoregressive model'],
    name: 'language',
    written: /^(?:AR|ARM)s?(?: models?)?$/u,
    mentioned: /\blanguage models?$/iu,
    notMentioned: PLAIN_AUTOREGRESSIVE,
    means: 'autoregressive language model',
  },
  {
    type: 'model',
    names: ['autoregressive model'],
    name: 'LLM',
    written: /^(?:AR|ARM)s?(?: models?)?$/u,
    mentioned: /\bLLMs?$/iu,
    notMentioned: PLAIN_AUTOREGRESSIVE,
    means: 'autoregressive LLM',
  },
  {
    type: 'model',
    names: ['quantization'],
    name: 'vector quantization',
    cue: /codebook|vector[-\s]quanti|\bVQ\b|image token|tokeni[sz]|continuous[-\s](?:spaces?|tokens?|latents?)\b/iu,
    not: /prun(?:e|ing)|compress(?:ion|ing) of|model compression|low[-\s]bit|\b\d-bit|post-training/iu,
    means: 'vector quantization',
  },
  {
    type: 'model',
    names: ['normalizing flow', 'flow'],
    name: 'flow matching',
    cue: /flow[-\s]matching|rectified flow|velocity field|stochastic interpolant|probability flow|\bSiT\b/iu,
    written: /flow[-\s]based|^flow (?:model|method)/iu,
    means: 'flow',
  },
  {
    type: 'model',
    names: ['random sampling'],
    name: 'decoding',
    cue: /speculative|(?:greedy|nucleus|top-[kp]) (?:decoding|sampling|search)|temperature/iu,
  },
  {
    type: 'model',
    names: ['random sampling'],
    name: 'search',
    cue: /beam search|best-of-n|search (?:strateg|algorithm)|hyper-?parameter/iu,
  },
  {
    type: 'model',
    names: ['random sampling'],
    name: 'data selection',
    cue: /active learning|annotat|labeling budget|core-?set/iu,
  },
  { type: 'task', names: ['interpolation'], name: 'time series', cue: /time[- ]series|irregularly/iu },
  { type: 'task', names: ['interpolation'], name: 'latent space', cue: /latent/iu },
  { type: 'task', names: ['interpolation'], name: 'video frames', cue: /video|frame/iu },
]

const BY_KEY = new Map<string, (KnownSense & { readonly key?: string })[]>()
for (const sense of SENSES) {
  const key = sense.means === undefined ? undefined : ruledKey(sense.type, sense.means, 'family')
  for (const name of sense.names) {
    const slot = `${sense.type} ${ruledKey(sense.type, name, 'family')}`
    BY_KEY.set(slot, [...(BY_KEY.get(slot) ?? []), { ...sense, ...(key === undefined ? {} : { key }) }])
  }
}

/** The further sense in which a paper uses a name of the field, if its words say so: set apart by name, or another thing's key. */
export function knownSense(occurrence: Occurrence, key: string): { readonly name: string; readonly key?: string } | undefined {
  const senses = BY_KEY.get(`${occurrence.type} ${key}`)
  if (!senses) return undefined
  const { paper, record } = occurrence.entry
  const text = `${paper.title}\n${paper.abstract}\n${record.entities.flatMap((entity) => [entity.name, ...entity.mentions]).join('\n')}`
  return senses.find((sense) => isMeant(sense, occurrence, text))
}

function isMeant(
  { cue, field, not, written, mentioned, notMentioned }: KnownSense,
  { name, entity }: Occurrence,
  text: string,
): boolean {
  return (
    (cue?.test(text) ?? true) &&
    (field?.test(text) ?? true) &&
    !not?.test(text) &&
    (written?.test(name) ?? true) &&
    (!mentioned || entity.mentions.some((mention) => mentioned.test(mention))) &&
    !(notMentioned && entity.mentions.some((mention) => notMentioned.test(mention)))
  )
}

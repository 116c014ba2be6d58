import { ANY_ORDER, dropTrailing, FROM_TO, JOIN_PREFIXES, replaceWords, type WordRule } from './word-rules.js'

const SHORT = replaceWords('short forms inside the name', {
  t2i: 'text2image',
  t2v: 'text2video',
  i2v: 'image2video',
  i2i: 'image2image',
  tts: 'text2speech',
  ood: 'out of distribution',
  nmt: 'machine translation',
  ar: 'autoregressive',
  nar: 'nonautoregressive',
  lm: 'language modeling',
  rl: 'reinforcement learning',
  qa: 'question answering',
})

const STEMS = replaceWords('one stem', {
  vision: 'visual',
  forecast: 'forecasting',
  translating: 'translation',
  generating: 'generation',
})

/** "class-conditioned" is "class-conditional"; "image-conditioned generation" is no conditional generation of images. */
const CONDITIONED: WordRule = {
  name: 'conditioned is conditional',
  apply: (words) =>
    words.map((word, i) =>
      word === 'conditioned' && (i === 0 || /^(?:class|text|label)$/u.test(words[i - 1] ?? '')) ? 'conditional' : word,
    ),
}

/** But not of speech, programs and views, where the word has a sense of its own. */
const SYNTHESIS: WordRule = {
  name: 'synthesis is generation',
  apply: (words) =>
    words.some((word) => /^(?:speech|program|view|code|chemical|organic|protein|logic)$/u.test(word))
      ? words
      : words.map((word) => (word === 'synthesis' ? 'generation' : word)),
}

/** "modeling of images" is "image modeling". */
const OF: WordRule = {
  name: 'X of Y is Y X',
  apply: (words) => {
    const at = words.indexOf('of')
    return at > 0 && at === words.lastIndexOf('of') && !words.includes('out') && words.length <= 5
      ? [...words.slice(at + 1), ...words.slice(0, at)]
      : words
  },
}

/** What makes two names of a task one. */
export const TASK_RULES: readonly WordRule[] = [
  JOIN_PREFIXES,
  FROM_TO,
  SHORT,
  STEMS,
  CONDITIONED,
  SYNTHESIS,
  OF,
  dropTrailing('a general word at the end', /^(?:task|problem|application|setting|challenge|benchmark)$/u),
  ANY_ORDER,
]

const SCORE = /^(?:score|metric|measure|value)$/u

/** What makes two names of a metric one. */
export const METRIC_RULES: readonly WordRule[] = [
  JOIN_PREFIXES,
  replaceWords('one stem', { synthesis: 'generation' }),
  {
    name: 'a general word at the end',
    apply: (words) => (words.length === 2 && SCORE.test(words[1] ?? '') ? words.slice(0, 1) : words),
  },
]

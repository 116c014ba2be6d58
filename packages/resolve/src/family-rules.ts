import { ANY_ORDER, dropTrailing, FROM_TO, JOIN_PREFIXES, replaceWords, type WordRule } from './word-rules.js'

/** Short forms that mean one thing all over the field and stand as words inside longer names: "AR image model". */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  ar: 'autoregressive',
  nar: 'nonautoregressive',
  lm: 'language model',
  llm: 'large language model',
  mllm: 'multimodal large language model',
  vlm: 'visual language model',
  rnn: 'recurrent network',
  cnn: 'convolutional network',
  dnn: 'deep network',
  gnn: 'graph network',
  bnn: 'bayesian neural network',
  gan: 'generative adversarial network',
  vae: 'variational autoencoder',
  ssm: 'state space model',
  ebm: 'energy model',
  hmm: 'hidden markov model',
  rl: 'reinforcement learning',
  mcmc: 'markov chain monte carlo',
  kd: 'knowledge distillation',
}

/** Short forms put together name a thing of its own, in this order: CNN-LSTM is no convolutional LSTM network. */
const COMPOUND = /^\p{Lu}[\p{Lu}\p{N}]+(?:[-/+]\p{Lu}[\p{Lu}\p{N}]+)+s?$/u

const SHORT: WordRule = {
  name: 'short forms inside the name',
  apply: (words, name) => (words.length > 1 && !COMPOUND.test(name) ? replaceWords('', SHORT_WORDS).apply(words, name) : words),
}

const STEMS = replaceWords('one stem', {
  vision: 'visual',
  foundational: 'foundation',
  mask: 'masked',
  masking: 'masked',
  net: 'network',
  autoencoding: 'autoencoder',
  scan: 'order',
  wise: 'based',
  wisely: 'based',
  generator: 'generation model',
  contextualized: 'contextual',
  nonsupervised: 'unsupervised',
  convolution: 'convolutional',
})

/** "scale-wise" is "scale-based"; "blockwise" is "block". */
const WISE: WordRule = {
  name: '-wise and -based',
  apply: (words) => words.map((word) => (word.length > 7 && word.endsWith('wise') ? word.slice(0, -4) : word)),
}

/** Classes of models by one word. */
const CLASS = /^(?:autoregressive|nonautoregressive|diffusion|energy|transformer|network|autoencoder|flow)$/u

/** "diffusion-based model" is "diffusion model"; but what is built on a system (GPT-based) is not that system, and "graph-based" is no graph. */
const BASED: WordRule = {
  name: 'X-based is X',
  apply: (words) => {
    const at = words.indexOf('based')
    return at > 0 && CLASS.test(words[at - 1] ?? '') ? words.filter((_, i) => i !== at) : words
  },
}

const PARADIGM = /^(?:autoregressive|nonautoregressive|diffusion|flow|energy|adversarial|image|video|visual)$/u
const HEAD =
  /^(?:model|modeling|method|approach|technique|alternative|mechanism|architecture|framework|paradigm|family|counterpart|baseline|scheme|algorithm|strategy)$/u

/** "autoregressive generative model" and "image generation model" say no more than without the word. */
const GENERATIVE: WordRule = {
  name: 'every such model generates',
  apply: (words) =>
    words.filter((word, i) => {
      if (word !== 'generative' && word !== 'generation') return true
      if (!HEAD.test(words[i + 1] ?? '') || words.includes('language')) return true
      return !words.slice(0, i).some((other) => PARADIGM.test(other))
    }),
}

/** A Bayesian network is no Bayesian neural network. */
const KEEPS_NEURAL = /^(?:bayesian|feedforward)$/u

/** A "conventional diffusion model" is a diffusion model. */
const USUAL =
  /^(?:conventional|standard|vanilla|existing|traditional|prior|previous|recent|modern|current|typical|popular|ordinary)$/u

const IMPLIED: WordRule = {
  name: 'a word that goes without saying',
  apply: (words) =>
    words.filter((word, i) => {
      const next = words[i + 1]
      if (word === 'denoising' && next === 'diffusion') return false
      if (i === 0 && USUAL.test(word) && words.slice(1).some((other) => CLASS.test(other))) return false
      if (word === 'neural' && next === 'network' && i > 0 && !KEEPS_NEURAL.test(words[i - 1] ?? '')) return false
      return true
    }),
}

/** A model with attention is not attention. */
const GENERAL_END: WordRule = {
  name: 'a general word at the end',
  apply: (words, name) =>
    words.at(-2) === 'attention' && words.at(-1) === 'model' ? words : dropTrailing('', HEAD).apply(words, name),
}

/** What makes two names of a class of models one, in the order in which it is applied. */
export const FAMILY_RULES: readonly WordRule[] = [
  JOIN_PREFIXES,
  SHORT,
  STEMS,
  WISE,
  BASED,
  GENERATIVE,
  IMPLIED,
  FROM_TO,
  GENERAL_END,
  { ...ANY_ORDER, apply: (words, name) => (COMPOUND.test(name) ? words : ANY_ORDER.apply(words, name)) },
]

/** A system's own name: only spelling counts, and a "model" behind it. */
export const SYSTEM_RULES: readonly WordRule[] = [
  JOIN_PREFIXES,
  dropTrailing('a general word at the end', /^(?:model|family|architecture|algorithm|optimizer|framework)$/u),
]

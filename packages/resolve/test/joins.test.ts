import type { Entity } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { resolveEntities } from '../src/index.js'
import { entityOf, family, library, named, other } from './support.js'

/** Does a library of two papers, each with one of the two, make one node of them? */
function areOne(a: Entity, b: Entity): boolean {
  const resolution = resolveEntities(
    library([
      { id: 'a', entities: [a] },
      { id: 'b', entities: [b] },
    ]),
  )
  return entityOf(resolution, 'a', a.name) === entityOf(resolution, 'b', b.name)
}

describe('one thing', () => {
  it.each([
    ['number', family('diffusion model'), family('diffusion models')],
    ['capitals', named('RMSProp'), named('RMSprop')],
    ['hyphens', named('VQ-VAE'), named('VQVAE')],
    ['accents', other('metric', 'Fréchet distance'), other('metric', 'Frechet distance')],
    ['one word or two', family('auto-regressive model'), family('autoregressive model')],
    ['British spelling', family('normalising flow'), family('normalizing flow')],
    ['order of qualifiers', family('autoregressive visual model'), family('visual autoregressive model')],
    ['a general word at the end', family('latent diffusion'), family('latent diffusion model')],
    ['-based', family('diffusion-based method'), family('diffusion model')],
    ['-wise', family('blockwise diffusion model'), family('block diffusion')],
    ['a short form inside a name', family('AR transformer'), family('autoregressive transformer')],
    ['a short form in brackets', family('autoregressive (AR) model'), family('autoregressive models')],
    ['a known short form', family('LLM'), family('large language model')],
    ['a known alias of a system', named('Llama'), named('LLAMA')],
    ['a class written like a name', named('Flow Matching'), family('flow matching')],
    ['times signs', other('benchmark', 'ImageNet 64×64'), other('benchmark', 'ImageNet 64x64')],
    ['times in words, as LaTeX leaves it', other('benchmark', 'ImageNet 256times256'), other('benchmark', 'ImageNet 256 * 256')],
    ['one number for a square', other('benchmark', 'ImageNet-256'), other('benchmark', 'ImageNet-1K 256x256')],
    ['a known alias of a benchmark', other('benchmark', 'MS COCO'), other('benchmark', 'COCO dataset')],
    ['languages and years', other('benchmark', "WMT'14 En-De"), other('benchmark', 'WMT 2014 English-to-German')],
    ['bits per dimension', other('metric', 'BPD'), other('metric', 'bits/dim')],
    ['a score by its name', other('metric', 'FID score'), other('metric', 'Fréchet Inception Distance')],
    ['words of efficiency', other('metric', 'inference speed'), other('metric', 'speedup')],
    ['synthesis of pictures', other('task', 'image synthesis'), other('task', 'image generation')],
    ['of', other('task', 'generative modeling of images'), other('task', 'generative image modelling')],
    ['a short form of a task', other('task', 'T2I generation'), other('task', 'text-to-image synthesis')],
  ])('joins %s', (_, a, b) => expect(areOne(a, b)).toBe(true))
})

describe('two things', () => {
  it.each([
    ['versions', named('GPT-2'), named('GPT-3')],
    ['a version with a point', named('GPT-3.5'), named('GPT-35')],
    ['sizes', named('LLaMA-7B'), named('LLaMA-13B')],
    ['a size and the model', named('LLaMA-7B'), named('LLaMA')],
    ['resolutions', other('benchmark', 'ImageNet 64×64'), other('benchmark', 'ImageNet 256×256')],
    ['a resolution and the benchmark', other('benchmark', 'ImageNet'), other('benchmark', 'ImageNet 256x256')],
    ['a number that is no resolution', other('benchmark', 'CIFAR-10'), other('benchmark', 'CIFAR-100')],
    ['the specific and the general', family('discrete diffusion model'), family('diffusion model')],
    ['a prefix that turns the meaning', family('non-autoregressive model'), family('autoregressive model')],
    ['signs that are part of a name', named('PixelCNN'), named('PixelCNN++')],
    ['a Greek letter', named('GPT'), named('σ-GPT')],
    ['a Bayesian network', family('Bayesian network'), family('Bayesian neural network')],
    ['decoding and model', family('autoregressive decoding'), family('autoregressive model')],
    ['a coined name and the class of its parts', named('AR-Net'), family('autoregressive network')],
    ['what is built on a system', family('GPT-based method'), named('GPT')],
    ['what is conditioned on what', other('task', 'image-conditioned generation'), other('task', 'conditional image generation')],
    ['to and fro', other('task', 'image-to-text generation'), other('task', 'text-to-image generation')],
    ['years of a benchmark', other('benchmark', 'WMT14 En-De'), other('benchmark', 'WMT16 En-De')],
    ['languages of a benchmark', other('benchmark', 'WMT14 En-De'), other('benchmark', 'WMT14 En-Fr')],
    ['a negative', other('metric', 'negative log-likelihood'), other('metric', 'log-likelihood')],
    ['short forms put together', family('CNN-LSTM'), family('convolutional LSTM network')],
    ['a rate and its complement', other('metric', 'sample efficiency'), other('metric', 'sample complexity')],
    ['types', family('in-context learning'), other('task', 'in-context learning')],
    ['a plural and an S', named('LRAS'), named('LRA')],
    ['a name without a letter and another', named('∞'), named('†')],
  ])('keeps apart %s', (_, a, b) => expect(areOne(a, b)).toBe(false))
})

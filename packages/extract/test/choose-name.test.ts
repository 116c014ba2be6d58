import { readPaperText } from '@claimgraph/text'
import { expect, it } from 'vitest'
import { chooseName } from '../src/entities/choose-name.js'

const named = (forms: readonly string[], title = '', abstract = ''): string =>
  chooseName(forms, readPaperText({ title, abstract }))

it.each([
  ['what the paper defines', ['Tiled Moss Network', 'TMN'], 'We propose a Tiled Moss Network (TMN).', 'TMN'],
  ['what stands in capitals', ['Growing Moss', 'MOSS'], '', 'MOSS'],
  ['a coined word, and not what it stands for', ['Flexible Moss Modeling', 'FlexMoss'], '', 'FlexMoss'],
  [
    'a word in brackets behind what it stands for',
    ['Pathways Moss model', 'Mossy'],
    'Our Pathways Moss model (Mossy) grows.',
    'Mossy',
  ],
  ['the fuller of two forms where one only leaves something out', ['LeafNet', 'LeafNet 256x256'], '', 'LeafNet 256x256'],
  ['the fullest where none is short', ['diffusion', 'latent diffusion models'], '', 'latent diffusion model'],
  ['small letters where the same word is written so', ['Latent Diffusion', 'latent diffusion'], '', 'latent diffusion'],
])('%s', (_, forms, abstract, expected) => expect(named(forms, '', abstract)).toBe(expected))

import { findAbbreviations } from '@claimgraph/text'
import { describe, expect, it } from 'vitest'

const read = (sentence: string) =>
  findAbbreviations(sentence).map(({ short, long }) => [
    sentence.slice(short.start, short.end),
    sentence.slice(long.start, long.end),
  ])

describe('findAbbreviations', () => {
  it.each([
    ['a name', 'We propose the Flow AutoRegressive model (FlowAR).', [['FlowAR', 'Flow AutoRegressive model']]],
    ['a plural', 'Large language models (LLMs) scale.', [['LLMs', 'Large language models']]],
    ['a hyphen in the short form', 'the Vector Quantised GAN (VQ-GAN)', [['VQ-GAN', 'Vector Quantised GAN']]],
    [
      'two equal letters: initials win over the shortest match',
      'We call it Distilled Decoding (DD).',
      [['DD', 'Distilled Decoding']],
    ],
    ['a hyphen in the long form', 'with next-token prediction (NTP)', [['NTP', 'next-token prediction']]],
    ['a small word between', 'the area under the curve (AUC)', [['AUC', 'area under the curve']]],
    [
      'two in one sentence',
      'Convolutional nets (CNs) and graph nets (GNs)',
      [
        ['CNs', 'Convolutional nets'],
        ['GNs', 'graph nets'],
      ],
    ],
    ['a digit that multiplies', 'Sparse Spiking Switched Sums (S4)', [['S4', 'Sparse Spiking Switched Sums']]],
    ['a digit read as a word', 'the text to image (T2I) setting', [['T2I', 'text to image']]],
    [
      'a piece of each word',
      'the Transformer with Extended Context (TransExCon)',
      [['TransExCon', 'Transformer with Extended Context']],
    ],
    ['the form turned round', 'We study TREE (Tall Rooted Elm Estimator) here.', [['TREE', 'Tall Rooted Elm Estimator']]],
    ['a word as X', 'Explainable Oak Growth (XOG)', [['XOG', 'Explainable Oak Growth']]],
    ['a leading word', 'Masked Tree Models (dubbed MTM)', [['MTM', 'Masked Tree Models']]],
    ['something behind a comma', 'Masked Tree Models (MTM, 2021)', [['MTM', 'Masked Tree Models']]],
    ['square brackets', 'Masked Tree Models [MTM]', [['MTM', 'Masked Tree Models']]],
  ])('reads %s', (_, sentence, expected) => expect(read(sentence)).toEqual(expected))

  it.each([
    ['a year', 'as shown before (2023)'],
    ['a venue that spells nothing', 'accepted at the workshop (CVPR)'],
    ['a first letter inside a word', 'a cobra network (BN)'],
    ['a capitalised word', 'as seen in the table (Table)'],
    ['a phrase', 'we train on trees (see Appendix A)'],
    ['nothing', ''],
    ['an open bracket', 'we train (on trees'],
    ['a long form beyond the start of the clause', 'models work; trees (MT)'],
  ])('skips %s', (_, sentence) => expect(findAbbreviations(sentence)).toEqual([]))
})

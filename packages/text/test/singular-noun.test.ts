import { singularNoun } from '@claimgraph/text'
import { expect, it } from 'vitest'

it.each([
  ['a plain s', 'networks', 'network'],
  ['a plural of -y', 'hierarchies', 'hierarchy'],
  ['a plural in -es', 'classes', 'class'],
  ['an acronym', 'GANs', 'GAN'],
  ['a plural that no ending tells', 'matrices', 'matrix'],
  ['a Greek plural', 'analyses', 'analysis'],
])('singularNoun reads %s', (_, plural, singular) => expect(singularNoun(plural)).toBe(singular))

it.each(['analysis', 'loss', 'corpus', 'bus', 's', '', 'network', 'series'])('singularNoun leaves %s alone', (word) =>
  expect(singularNoun(word)).toBe(word),
)

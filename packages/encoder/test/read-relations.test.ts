import { describe, expect, it } from 'vitest'
import { readRelations } from '../src/read-relations.js'
import { DESCRIPTION, readHeads, VIEW, type Head } from '../src/relation-heads.js'
import type { ReadViews } from '../src/read-text.js'

/** A head that answers with the first number of each of the five parts of a description: mean of the first and of the second place, greatest between, before, behind. */
function plain(questions: number): Head {
  const head = {
    inner: new Float32Array(VIEW * DESCRIPTION),
    innerBias: new Float32Array(VIEW),
    outer: new Float32Array(questions * VIEW),
    outerBias: new Float32Array(questions),
  }
  for (let part = 0; part < Math.min(5, questions); part++) {
    head.inner[part * DESCRIPTION + part * VIEW] = 1
    head.outer[part * VIEW + part] = 1
  }
  return head
}

const filled = (value: number): Float32Array => new Float32Array(VIEW).fill(value)
/** Eight pieces `a b c …` of one unit, with views 1 to 8. */
const text: ReadViews = {
  pieces: Array.from({ length: 8 }, (_, i) => ({ start: 2 * i, end: 2 * i + 1 })),
  views: Float32Array.from({ length: 8 * VIEW }, (_, i) => 1 + Math.floor(i / VIEW)),
  heads: { unsaid: { own: filled(20), prior: filled(30) }, pair: plain(4), link: plain(6) },
}
const reader = readRelations(text)
/** Pieces `from` to `to`, counted from 1. */
const pieces = (from: number, to = from) => ({ start: 2 * (from - 1), end: 2 * to - 1 })

describe('readRelations', () => {
  it.each([
    ['two places of a sentence', pieces(3, 4), pieces(6), [3.5, 6, 5, 2, 8]],
    ['two places in the other order', pieces(6), pieces(3, 4), [6, 3.5, 5, 2, 8]],
    ['two that touch, at the ends', pieces(2, 4), pieces(5, 8), [3, 6.5, 0, 0, 0]],
    ['the own proposal, unsaid, ahead of the sentence', 'own', pieces(6), [20, 6, 5, 0, 8]],
    ['prior work, unsaid, behind it', pieces(3), 'prior', [3, 30, 8, 2, 0]],
    ['a place of the sentence before', pieces(1), pieces(6), [1, 6, 5, 0, 8]],
  ] as const)('describes %s', (_, first, second, expected) => {
    expect([...reader.readLink(first, second, pieces(2, 8))].slice(0, 5)).toEqual(expected)
    expect([...reader.readPair(first, second, pieces(2, 8))]).toEqual(expected.slice(0, 4))
  })
})

it('refuses weights of another size', () => expect(() => readHeads(new Uint8Array(12))).toThrow(/has 12 bytes; expected 662568/u))

import { readPaperText } from '@claimgraph/text'
import { describe, expect, it } from 'vitest'
import { findExpansions, formKey } from '../src/entities/form-key.js'

const none = new Map<string, readonly string[]>()

describe('formKey', () => {
  it.each([
    ['a plural', 'model', 'oak forests', 'oak forest'],
    ['case and hyphens', 'model', 'Oak-Forest', 'oak forest'],
    ['-based', 'model', 'oak-based forests', 'oak forest'],
    ['a closing noun', 'model', 'oak forest methods', 'oak forest'],
    ['an opening word', 'model', 'standard oak forest', 'oak forest'],
    ['a dataset', 'benchmark', 'AcornBank dataset', 'AcornBank'],
    ['a score', 'metric', 'leaf score', 'leaf'],
    ['a task', 'task', 'leaf counting task', 'leaf counting'],
    ['a short form of the field', 'model', 'masked LLMs', 'masked large language models'],
    ['what brackets say again', 'model', 'autoregressive (AR) elms', 'autoregressive elms'],
    ['counterparts', 'model', 'rooted counterparts', 'rooted models'],
    ['synthesis for generation of a task', 'task', 'leaf synthesis', 'leaf generation'],
  ] as const)('ignores %s', (_, type, form, same) => expect(formKey(type, form, none)).toBe(formKey(type, same, none)))

  it.each([
    ['another modifier', 'model', 'masked oak forest', 'oak forest'],
    ['a closing noun that is all there is', 'model', 'method', 'model'],
    ['a size', 'model', 'OakNet-7B', 'OakNet-13B'],
    ['a dataset suffix on a model', 'model', 'acorn dataset', 'acorn'],
  ] as const)('keeps %s', (_, type, form, other) => expect(formKey(type, form, none)).not.toBe(formKey(type, other, none)))

  it("writes out the paper's own short forms inside longer names", () => {
    const text = readPaperText({ title: '', abstract: 'Tall rooted (TR) elms. TR forests grow.' })
    expect(formKey('model', 'TR forests', findExpansions(text))).toBe(formKey('model', 'tall rooted forest', none))
  })
})

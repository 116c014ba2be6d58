import { expect, it } from 'vitest'
import { extractorOfLibrary } from '../src/index.js'

it.each([
  ['one that fast read', 'fast@2', 'fast'],
  ['one that accurate read, in whatever version', 'accurate@1', 'accurate'],
  ['one on a paper of which it failed', 'fast@2, fast@2 (failed)', 'fast'],
  ['one that two versions read', 'fast@1, fast@2', 'fast'],
  ['an empty one', '', 'accurate'],
  ['one that two read', 'accurate@3, fast@2', 'accurate'],
  ['one that a module read', 'mine@1', 'accurate'],
])('reads what is dropped on %s', (_, labels, expected) => expect(extractorOfLibrary(labels)).toBe(expected))

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { claimgraph, fixture, freshFolder, json } from './run-bin.js'

it.each([
  ['accurate unless told', [], { CLAIMGRAPH_EXTRACTOR: '' }, /^accurate@\d+$/u],
  ['the one that the environment names', [], { CLAIMGRAPH_EXTRACTOR: 'fast' }, /^fast@\d+$/u],
  [
    'the one that the option names, before the environment',
    ['--extractor', 'accurate'],
    { CLAIMGRAPH_EXTRACTOR: 'fast' },
    /^accurate@\d+$/u,
  ],
])('papers are read by %s', async (_, args, env: Record<string, string>, label) => {
  const db = join(await freshFolder(), 'library.jsonl')
  const { code, stderr } = await claimgraph(['build', fixture('papers.jsonl'), '--db', db, ...args], { env })
  expect(code, stderr).toBe(0)
  expect(await json(['stats', '--db', db])).toMatchObject({ extractor: expect.stringMatching(label) as string })
})

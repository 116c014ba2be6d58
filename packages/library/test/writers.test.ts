import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../src/index.js'
import { entry, freshPath } from './entries.js'

const writer = fileURLToPath(new URL('writer.mjs', import.meta.url))

/** Start another process that writes papers from number `first` on; `safe` is the last number that it called safe. */
function startWriter(
  path: string,
  first: number,
): { readonly child: ChildProcess; readonly safe: () => number; readonly reached: (n: number) => Promise<void> } {
  const child = spawn(process.execPath, [writer, path, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const safe = () => Number(/(\d+)\n[^\n]*$/u.exec(said)?.[1] ?? first - 1)
  const reached = async (n: number) => {
    while (safe() < n && child.exitCode === null) await once(child.stdout, 'data')
  }
  return { child, safe, reached }
}

async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

describe('two writers', () => {
  it('in one process: the second is told, and may write when the first is done', async () => {
    const path = await freshPath()
    const first = await openLibrary(path, { lock: true })
    await first.put([entry('a')])
    await expect(openLibrary(path, { lock: true })).rejects.toMatchObject({
      kind: 'locked',
      message: expect.stringContaining(`process ${process.pid} on ${hostname()}`) as string,
    })
    expect((await openLibrary(path, { lock: false })).content().entries).toHaveLength(1)
    await first.close()
    await (await openLibrary(path, { lock: true })).close()
  })

  it('in two processes: the second is told while the first lives, and takes over when it was killed', async () => {
    const path = await freshPath()
    const { child, reached } = startWriter(path, 1)
    await reached(3)
    await expect(openLibrary(path, { lock: true })).rejects.toMatchObject({
      kind: 'locked',
      message: expect.stringContaining(`process ${child.pid}`) as string,
    })
    await kill(child)
    expect(existsSync(`${path}.lock`)).toBe(true)
    const library = await openLibrary(path, { lock: true })
    expect(library.content().entries.length).toBeGreaterThanOrEqual(3)
    await library.close()
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  it('of whom many come at once: one gets in', async () => {
    const path = await freshPath()
    await writeFile(`${path}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: '1', token: 'dead' }))
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => openLibrary(path, { lock: true })))
    const opened = tries.filter((attempt) => attempt.status === 'fulfilled')
    expect(opened).toHaveLength(1)
    await opened[0]?.value.close()
  })

  it.each([
    ['a process that ended', { pid: 2 ** 22 + 1, host: hostname(), started: '1', token: 'x' }, true, 0],
    [
      'an earlier process of our own id, as in a container',
      { pid: process.pid, host: hostname(), started: '1', token: 'x' },
      true,
      0,
    ],
    [
      'an earlier process of an id that lives again',
      { pid: process.ppid, host: hostname(), started: '1', token: 'x' },
      existsSync('/proc'),
      0,
    ],
    ['another machine, touched a moment ago', { pid: 1, host: 'elsewhere.example', started: '1', token: 'x' }, false, 0],
    [
      'another machine, or a container that is gone, untouched for an hour',
      { pid: 1, host: 'elsewhere.example', started: '1', token: 'x' },
      true,
      3600,
    ],
  ])('where the lock is of %s', async (_, owner, free, age) => {
    const path = await freshPath()
    await writeFile(`${path}.lock`, JSON.stringify(owner))
    const touched = Date.now() / 1000 - age
    await utimes(`${path}.lock`, touched, touched)
    const opening = openLibrary(path, { lock: true })
    if (free) await (await opening).close()
    else await expect(opening).rejects.toMatchObject({ kind: 'locked' })
  })
})

describe('a writer that is killed', () => {
  it('at any moment loses no paper that it called safe', async () => {
    const path = await freshPath()
    let written = 0
    for (const more of [1, 4, 5, 9, 10, 23]) {
      const { child, safe, reached } = startWriter(path, written + 1)
      await reached(written + more)
      await kill(child)
      const acknowledged = safe()
      const notices: string[] = []
      const library = await openLibrary(path, { lock: true, onNotice: (notice) => notices.push(notice) })
      const numbers = library.content().entries.map(({ paper }) => Number(paper.id.slice('paper:'.length)))
      await library.close()
      expect(numbers.slice(0, acknowledged)).toEqual(Array.from({ length: acknowledged }, (_, n) => n + 1))
      expect(notices.filter((notice) => !notice.includes('torn off'))).toEqual([])
      written = numbers.length
    }
    expect((await readFile(path, 'utf8')).endsWith('\n')).toBe(true)
  })
})

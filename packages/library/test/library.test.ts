import { appendFile, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { LibraryContent } from '@claimgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../src/index.js'
import { entry, freshPath } from './entries.js'

async function read(path: string): Promise<{ readonly content: LibraryContent; readonly notices: readonly string[] }> {
  const notices: string[] = []
  const library = await openLibrary(path, { lock: false, onNotice: (notice) => notices.push(notice) })
  return { content: library.content(), notices }
}

async function make(path: string, names: readonly string[]): Promise<void> {
  const library = await openLibrary(path, { lock: true })
  await library.put(names.map((name) => entry(name)))
  await library.close()
}

const ids = (content: LibraryContent) => content.entries.map(({ paper }) => paper.id)

describe('a library', () => {
  it('gives back what was put into it, sorted by id, and keeps its own id', async () => {
    const path = await freshPath()
    await make(path, ['b', 'a'])
    const { content, notices } = await read(path)
    expect(content.entries).toEqual([entry('a'), entry('b')])
    expect(content.id).toMatch(/^[0-9a-f]{16}$/u)
    expect(notices).toEqual([])
    await make(path, ['c'])
    expect((await read(path)).content).toMatchObject({ id: content.id, entries: [{}, {}, {}] })
  })

  it('is a header line with format and version, then a paper a line', async () => {
    const path = await freshPath()
    await make(path, ['a'])
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'claimgraph', version: 1 })
    expect(JSON.parse(lines[1] ?? '')).toEqual({ kind: 'paper', ...entry('a') })
    expect(lines).toHaveLength(2)
  })

  it('lets the later line of a paper count, forgets what is removed and takes it back', async () => {
    const path = await freshPath()
    const library = await openLibrary(path, { lock: true })
    await library.put([entry('a', 'Old.'), entry('b')])
    await library.put([entry('a', 'New.')])
    await library.remove(['paper:b', 'paper:unknown'])
    expect(library.get('paper:b')).toBeUndefined()
    expect(library.content().entries).toEqual([entry('a', 'New.')])
    await library.put([entry('b')])
    await library.close()
    expect((await read(path)).content.entries).toEqual([entry('a', 'New.'), entry('b')])
  })

  it('keeps corrections in the order in which they were made', async () => {
    const path = await freshPath()
    const library = await openLibrary(path, { lock: true })
    const corrections = [
      { action: 'merge', a: 'X', b: 'Y' },
      { action: 'split', name: 'X', paper: 'paper:a', as: 'Z' },
      { action: 'rename', from: 'X', to: 'W' },
      { action: 'reject', claim: 'claim:1' },
    ] as const
    for (const correction of corrections) await library.correct(correction)
    await library.compact()
    await library.close()
    expect((await read(path)).content.corrections).toEqual(corrections)
  })

  it('keeps writes in the order of the calls, awaited or not', async () => {
    const path = await freshPath()
    const library = await openLibrary(path, { lock: true })
    await Promise.all(Array.from({ length: 20 }, (_, n) => library.put([entry('a', `Text ${n}.`)])))
    await library.close()
    expect((await read(path)).content.entries).toEqual([entry('a', 'Text 19.')])
  })

  it('sheds stale lines when they are many, and loses no permission', async () => {
    const path = await freshPath()
    const library = await openLibrary(path, { lock: true })
    for (let n = 0; n < 250; n++) await library.put([entry('a', `Text ${n}.`)])
    const before = await stat(path)
    await library.close()
    const after = await stat(path)
    expect(after.size).toBeLessThan(before.size / 50)
    expect(after.mode).toBe(before.mode)
    expect((await read(path)).content.entries).toEqual([entry('a', 'Text 249.')])
  })

  it('leaves no file beside itself', async () => {
    const path = await freshPath()
    await make(path, ['a'])
    expect(await readdir(dirname(path))).toEqual(['library.jsonl'])
  })

  it('is not written to when it was opened for reading', async () => {
    const path = await freshPath()
    await make(path, ['a'])
    const library = await openLibrary(path, { lock: false })
    expect(() => library.put([entry('b')])).toThrow('opened for reading')
  })
})

describe('a damaged file', () => {
  it('keeps every paper whose line is whole, wherever the file was cut', async () => {
    const names = ['a', 'b', 'c', 'd']
    const source = await freshPath()
    await make(source, names)
    const whole = await readFile(source)
    const ends = [...whole.keys()].filter((at) => whole[at] === 10)
    const path = await freshPath()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        await writeFile(path, whole.subarray(0, length))
        // The line end alone may be missing.
        const papers = ends.slice(1).filter((end) => end <= length).length
        await make(path, ['z'])
        const { content, notices } = await read(path)
        expect(ids(content)).toEqual([...names.slice(0, papers), 'z'].map((name) => `paper:${name}`))
        expect(notices).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('says what it drops of a torn last line, and that it only left it out when reading', async () => {
    const path = await freshPath()
    await make(path, ['a', 'b'])
    await appendFile(path, '{"kind":"paper","pap')
    const { content, notices } = await read(path)
    expect(ids(content)).toEqual(['paper:a', 'paper:b'])
    expect(notices).toEqual([`${path}: the last line was torn off while it was written; its 20 bytes were left out`])
    const heard: string[] = []
    await (await openLibrary(path, { lock: true, onNotice: (notice) => heard.push(notice) })).close()
    expect(heard).toEqual([`${path}: the last line was torn off while it was written; its 20 bytes were dropped`])
    expect((await read(path)).notices).toEqual([])
  })

  it('names a damaged line, leaves it out, and sets its bytes aside when the file is written anew', async () => {
    const path = await freshPath()
    await make(path, ['a', 'b', 'c'])
    const lines = (await readFile(path, 'utf8')).split('\n')
    const damaged = Buffer.concat([Buffer.from('{"kind":"paper",\u0000'), Buffer.from([0xff, 0xfe])])
    await writeFile(
      path,
      Buffer.concat([Buffer.from(`${lines.slice(0, 2).join('\n')}\n`), damaged, Buffer.from(`\n${lines.slice(3).join('\n')}`)]),
    )
    const { content, notices } = await read(path)
    expect(ids(content)).toEqual(['paper:a', 'paper:c'])
    expect(notices).toEqual([`${path}:3: this line is damaged; it is left out, and kept in the file`])
    const library = await openLibrary(path, { lock: true })
    await library.compact()
    await library.put([entry('d')])
    await library.close()
    expect((await read(path)).notices).toEqual([])
    expect(ids((await read(path)).content)).toEqual(['paper:a', 'paper:c', 'paper:d'])
    expect(await readFile(`${path}.damaged`)).toEqual(Buffer.concat([damaged, Buffer.from('\n')]))
  })

  it('is still a library without its first line, as long as papers follow', async () => {
    const path = await freshPath()
    await make(path, ['a'])
    const lines = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, ['{"for', ...lines.slice(1)].join('\n'))
    const { content, notices } = await read(path)
    expect(ids(content)).toEqual(['paper:a'])
    expect(content.id).toBe((await read(path)).content.id)
    expect(notices).toEqual([`${path}:1: this line is damaged; it is left out, and kept in the file`])
  })

  it.each([
    [
      'a newer version',
      '{"format":"claimgraph","version":2,"id":"x"}\n{"kind":"chapter"}\n',
      'written by a newer claimgraph (library version 2)',
    ],
    ['a listing', 'Get trending papers in your email inbox!\n', 'expected a claimgraph library, found another file'],
    ['papers without records', '{"title":"T","abstract":"A."}\n{"title":"T","abstract":"A."}\n', 'expected a claimgraph library'],
    ['a word', 'hello', 'expected a claimgraph library'],
  ])('of %s is refused and left as it is', async (_, text, message) => {
    const path = await freshPath()
    await writeFile(path, text)
    for (const lock of [true, false]) {
      await expect(openLibrary(path, { lock })).rejects.toMatchObject({
        kind: 'input',
        message: expect.stringContaining(message) as string,
      })
    }
    expect(await readFile(path, 'utf8')).toBe(text)
    expect(await readdir(dirname(path))).toEqual(['library.jsonl'])
  })

  it('that is not there says how to make one', async () => {
    await expect(openLibrary(await freshPath(), { lock: false })).rejects.toThrow('claimgraph build')
  })
})

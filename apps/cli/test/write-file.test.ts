import { readdir, readFile, symlink, writeFile as write } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeFile } from '../src/export/write-file.js'
import { refuseOverwriting } from '../src/refuse-overwriting.js'
import { freshFolder } from './run-bin.js'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await freshFolder()
  path = join(folder, 'kept.json')
  await write(path, 'old')
})

describe('a file that is written', () => {
  it('keeps what was there when the rest does not come, and leaves nothing half-written', async () => {
    function* broken() {
      yield 'x'.repeat(100_000)
      throw new Error('the rest does not come')
    }
    await expect(writeFile(path, broken())).rejects.toThrow('the rest does not come')
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['kept.json'])
  })

  it('is whole when two are written to one place at once', async () => {
    const texts = ['a', 'b'].map((letter) => letter.repeat(500_000))
    await Promise.all(texts.map((text) => writeFile(path, [text])))
    expect(texts).toContain(await readFile(path, 'utf8'))
    expect(await readdir(folder)).toEqual(['kept.json'])
  })

  it('is named where it cannot be written', async () =>
    expect(writeFile(join(folder, 'no/where.json'), ['x'])).rejects.toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('no/where.json: cannot be written') as string,
    }))
})

describe('what is read is not written over', () => {
  it('by its own name, another one, or a link', async () => {
    await symlink(path, join(folder, 'link'))
    for (const out of [path, join(folder, 'x/../kept.json'), join(folder, 'link')])
      await expect(refuseOverwriting(out, ['-', path])).rejects.toMatchObject({ kind: 'usage' })
  })

  it('and anything else may be written', async () => {
    for (const out of ['-', join(folder, 'new.json'), `${path}.bak`]) await refuseOverwriting(out, ['-', path])
  })
})

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const seeded = join(root, 'packages/cypher/src/seeded-violation.ts')

describe('the layer check', () => {
  afterEach(() => rmSync(seeded, { force: true }))

  it('fails on an import that goes against the direction, seen through the workspace', () => {
    writeFileSync(seeded, "import { paperId } from '@claimgraph/model'\nexport const seeded = paperId\n")
    expect(layers('packages/cypher')).toMatch(
      /cypher-imports: packages\/cypher\/src\/seeded-violation.ts → packages\/model\/src\/index.ts/u,
    )
  })

  it('passes on the tree as it is', () => expect(layers('packages', 'apps')).toMatch(/no dependency violations found/u))
})

describe('the tree', () => {
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')

  it.each(['packages', 'apps'])('of %s is the one that CONTRIBUTING describes', (folder) => {
    const block = new RegExp(`^${folder}/\\n((?: {2}.*\\n)+)`, 'mu').exec(contributing)?.[1] ?? ''
    const described = [...block.matchAll(/^ {2}([\w-]+)\//gmu)].map((match) => match[1])
    expect(described.sort()).toEqual(readdirSync(join(root, folder)).sort())
  })
})

describe('the scripts', () => {
  it('find the repository in a folder whose name an address would write otherwise', async () => {
    const clone = join(mkdtempSync(join(tmpdir(), 'claimgraph-clone-')), 'my papers é')
    cpSync(join(root, 'scripts'), join(clone, 'scripts'), { recursive: true })
    const { root: found } = (await import(pathToFileURL(join(clone, 'scripts/run.mjs')).href)) as { readonly root: string }
    rmSync(join(clone, '..'), { recursive: true })
    expect(resolve(found)).toBe(clone)
  })
})

function layers(...folders: readonly string[]): string {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const args = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    ...folders,
    '--config',
    '.dependency-cruiser.cjs',
  ]
  try {
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

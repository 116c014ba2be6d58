import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifestOf, publish } from './support/published.js'
import type { Published } from './support/published.js'
import { must, run } from './support/run.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = ['packages', 'apps'].flatMap((group) => readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`))
/** The page is files to serve; the command line is a program: what they export is no library. */
const PACKAGES = FOLDERS.map((folder) => ({ folder, name: `@claimgraph/${folder.slice(folder.indexOf('/') + 1)}` }))
const LIBRARIES = PACKAGES.filter(({ name }) => name !== '@claimgraph/web')

/** The examples of a text, in the order of the text. */
function examplesOf(file: string): readonly string[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```ts\n([^]*?)^```$/gmu)].map(([, text = '']) => text)
}

/** The first example of each README (others may be fragments), and all of the page on the packages. */
const EXAMPLES = [
  ...PACKAGES.flatMap(({ folder, name }) => {
    const [text] = examplesOf(`${folder}/README.md`)
    return text === undefined ? [] : [{ name, text, file: folder.replace('/', '-') }]
  }),
  ...examplesOf('docs/library.md').map((text, n) => ({ name: `docs/library.md, ${n + 1}`, text, file: `library-${n + 1}` })),
]

const WAIT = 600_000

let published: Published
beforeAll(async () => {
  published = await publish()
}, WAIT)
afterAll(() => published.close())

describe('a package as npm would publish it', () => {
  it('is there for every folder', () => {
    expect(published.tarballs.map(({ name }) => name).sort()).toEqual(PACKAGES.map(({ name }) => name).sort())
  })

  it.each(PACKAGES)('$name holds what it needs and nothing else', async ({ name }) => {
    const { files = [] } = published.tarballs.find((tarball) => tarball.name === name) ?? {}
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json']))
    expect(files.filter((file) => !/^(?:README\.md|LICENSE|package\.json|(?:dist|src|bin|model)\/.*)$/u.test(file))).toEqual([])
    expect(files.filter((file) => /\.test\.|tsbuildinfo|\/\.|seeded/u.test(file))).toEqual([])
    const manifest = await manifestOf(published, name)
    expect(manifest).toMatchObject({ license: 'MIT', type: 'module', publishConfig: { access: 'public' }, engines: {} })
    expect(Object.keys(manifest)).not.toContain('repository')
    expect(readFileSync(join(published.folder, 'node_modules', name, 'LICENSE'))).toEqual(readFileSync(join(ROOT, 'LICENSE')))
  })

  it.each(LIBRARIES)('$name names its sources only under a condition that no other program sets', async ({ name }) => {
    const exports = (await manifestOf(published, name)).exports as Readonly<Record<string, Readonly<Record<string, string>>>>
    for (const conditions of Object.values(exports)) {
      expect(Object.keys(conditions)).toEqual(['@claimgraph/source', 'types', 'default'])
    }
  })

  it.each(LIBRARIES)('$name pleases publint', async ({ name }) => {
    const { messages } = await publint({ pkgDir: join(published.folder, 'node_modules', name), pack: false, strict: true })
    expect(messages).toEqual([])
  })

  it(
    'has types that attw finds, in Node and in bundlers',
    async () => {
      const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js')
      const problems: string[] = []
      const left = published.tarballs.filter(({ name }) => name !== '@claimgraph/web')
      const work = async (): Promise<void> => {
        for (let tarball = left.pop(); tarball; tarball = left.pop()) {
          const args = [attw, tarball.path, '--profile', 'esm-only', '--format', 'ascii']
          const { code, stdout, stderr } = await run(process.execPath, args, published.folder)
          if (code !== 0 || !/bundler: .*🟢/u.test(stdout)) problems.push(`${tarball.name}:\n${stdout}${stderr}`)
        }
      }
      await Promise.all([work(), work()])
      expect(problems).toEqual([])
    },
    WAIT,
  )
})

describe('installed from its tarball in an empty folder', () => {
  it('every package with something to show has an example', () => {
    const without = PACKAGES.map(({ name }) => name).filter((name) => !EXAMPLES.some((example) => example.name === name))
    expect(without.sort()).toEqual(['@claimgraph/cli', '@claimgraph/server', '@claimgraph/web'])
  })

  it(
    'the examples of all packages are typed as they say, for Node and for bundlers',
    async () => {
      const files = EXAMPLES.map(({ file }) => `${file}.ts`)
      await Promise.all(EXAMPLES.map(({ file, text }) => writeFile(join(published.folder, `${file}.ts`), `${text}\nexport {}\n`)))
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
      const common = [
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--typeRoots',
        join(ROOT, 'node_modules/@types'),
        '--types',
        'node',
      ]
      for (const [module, resolution] of [['nodenext', 'nodenext'] as const, ['esnext', 'bundler'] as const]) {
        await must(
          process.execPath,
          [tsc, ...common, '--module', module, '--moduleResolution', resolution, ...files],
          published.folder,
        )
      }
    },
    WAIT,
  )

  it.each(EXAMPLES)(
    'the example of $name prints what it says',
    async ({ text, file }) => {
      const options = { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }
      await writeFile(join(published.folder, `${file}.mjs`), ts.transpileModule(text, options).outputText)
      const { stdout } = await must(process.execPath, [`${file}.mjs`], published.folder)
      const told = [...text.matchAll(/\/\/ → (.*)$/gmu)].map((match) => match[1])
      expect(stdout.split('\n').map((line) => line.trimEnd())).toEqual([...told, ''])
    },
    WAIT,
  )

  it(
    'the command line builds with workers, answers, and serves the page',
    async () => {
      const lines = Array.from({ length: 200 }, (_, n) =>
        JSON.stringify({ title: `Plover ${n}`, abstract: `Plover-${n} outperforms DiT.` }),
      )
      await writeFile(join(published.folder, 'papers.jsonl'), lines.join('\n'))
      const claimgraph = (...args: readonly string[]) => must('npx', ['--no', 'claimgraph', ...args], published.folder)
      const report = JSON.parse((await claimgraph('build', 'papers.jsonl', '--jobs', '2', '--json')).stdout) as object
      expect(report).toMatchObject({ papers: 200, added: 200, skipped: [] })
      expect((await claimgraph('baselines', 'DiT', '--json')).stdout).toContain('"papers": 200')
      const page = `import { serve } from '@claimgraph/server'
        const server = await serve({ db: 'claimgraph.jsonl', port: 0 })
        const [page, stats] = await Promise.all(['', 'api/stats'].map((path) => fetch(new URL(path, server.url))))
        console.log(page.status, stats.status, (await stats.json()).papers)
        await server.close()`
      await writeFile(join(published.folder, 'page.mjs'), page)
      const built = existsSync(join(ROOT, 'apps/web/dist/page/index.html'))
      expect((await must(process.execPath, ['page.mjs'], published.folder)).stdout).toBe(`${built ? 200 : 404} 200 200\n`)
    },
    WAIT,
  )
})

import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { must, root } from './run.mjs'

// `npm start`: everything from a fresh clone to the sample's graph in the browser. Arguments go to `claimgraph serve`.
const bin = join(root, 'apps/cli/bin/claimgraph.js')
const db = join(root, '.cache/sample/claimgraph.jsonl')

await install()
process.stderr.write('Building…\n')
await build()
mkdirSync(join(root, '.cache/sample'), { recursive: true })
await must(process.execPath, [bin, 'build', join(root, 'examples/autoregressive-generation.txt'), '--db', db])

const server = spawn(process.execPath, [bin, 'serve', '--db', db, ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

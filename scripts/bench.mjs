import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { needNeo4j } from './needs/neo4j.mjs'
import { must, root } from './run.mjs'

// `npm run bench NAME [ARGUMENT...]`: bundle one program of bench/ and run it. Without a name it lists them.
const [name, ...rest] = process.argv.slice(2)
const names = readdirSync(join(root, 'bench')).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
if (!names.includes(name)) {
  process.stderr.write(`expected one of ${names.join(', ')}\n`)
  process.exit(2)
}
await install()
await build({ quiet: true })
const bundle = [join(root, 'node_modules/rolldown/bin/cli.mjs'), `bench/${name}.ts`, '--platform', 'node', '--format', 'esm']
const external = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'neo4j-driver', 'playwright-core', 'rolldown']
await must(process.execPath, [...bundle, ...external.flatMap((one) => ['--external', one]), '-d', '.cache/bench'], {
  quiet: true,
})
const wantsNeo4j = readFileSync(join(root, `bench/${name}.ts`), 'utf8').includes('startNeo4j')
const found = wantsNeo4j ? await needNeo4j() : { env: {} }
if ('missing' in found) {
  process.stderr.write(`${found.missing}\n`)
  process.exit(1)
}
await must(process.execPath, ['--expose-gc', '--max-old-space-size=8192', join(root, `.cache/bench/${name}.js`), ...rest], found)

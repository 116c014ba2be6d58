#!/usr/bin/env node
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const built = new URL('../dist/main.js', import.meta.url)
const builder = new URL('../../../scripts/build.mjs', import.meta.url)
const packages = new URL('../../../packages/', import.meta.url)

// In a checkout that was only installed, build what is missing; a published package carries its dist.
if (existsSync(builder) && !isBuilt()) {
  const { build } = await import(builder.href)
  await build({ quiet: true })
}
if (!existsSync(built)) {
  console.error(`claimgraph: ${fileURLToPath(built)} is missing; run \`npm run build\` in the checkout`)
  process.exit(1)
}
// Collect garbage when half as much again lies on the heap as was in use, not up to four times as much: `extract` takes a third less memory, and no longer.
setFlagsFromString('--heap-growing-percent=50')
const { main } = await import(built.href)
process.exitCode = await main(process.argv.slice(2))

function isBuilt() {
  const isPackageBuilt = (name) =>
    !existsSync(new URL(`${name}/src/index.ts`, packages)) || existsSync(new URL(`${name}/dist/index.js`, packages))
  return (
    existsSync(built) &&
    existsSync(new URL('../../server/dist/index.js', import.meta.url)) &&
    readdirSync(packages).every(isPackageBuilt)
  )
}

import { join } from 'node:path'
import { must, root } from './run.mjs'

/** Compile the conformance runner of packages/cypher (incremental) and run it: `npm run tck -- [folder] [--json] [--area X] [--only "name"]`. */
await must(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', join(root, 'packages/cypher/tck')])
await must(process.execPath, [join(root, 'packages/cypher/tck/dist/main.js'), ...process.argv.slice(2)])

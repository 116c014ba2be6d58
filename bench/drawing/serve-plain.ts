import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { PlainGraph } from './plain-graph.js'

// Bundled, this runs in .cache/bench: two folders below the project.
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Serve a page that draws a graph by one library alone. */
export async function servePlain(
  library: 'sigma' | 'cytoscape',
  graph: PlainGraph,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const script = await bundle(`${ROOT}/bench/drawing/${library}-page.ts`)
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>loading</title>
<style>body { margin: 0 } #drawing { position: fixed; inset: 56px 400px 32px 232px }</style>
<div id="drawing"></div><script type="module" src="/page.js"></script>`
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', page],
    '/page.js': ['text/javascript', script],
    '/graph.json': ['application/json', JSON.stringify(graph)],
  }
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', '']
    response.setHeader('content-type', type).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

async function bundle(input: string): Promise<string> {
  const built = await rolldown({ input, platform: 'browser', cwd: ROOT })
  const { output } = await built.generate({ format: 'esm', minify: true })
  return output[0].code
}

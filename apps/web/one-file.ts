import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Text of a script that may stand in a script element: nothing in it ends the element or begins a comment. */
const inScript = (code: string) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--')

const hash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/** All that the file may do: run its own script and style by their hashes, lay out in a worker that it makes itself. It reaches no network. */
const policy = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/**
 * Writes what Vite built as one HTML file with an empty element for a graph: `offline.html`, the template of the HTML export. Own code instead of a plugin
 * of others, because of the policy by hash.
 */
export function oneFile(options: { readonly root: string; readonly outFile: string; readonly dataElement: string }): Plugin {
  return {
    name: 'claimgraph-one-file',
    apply: 'build',
    generateBundle: {
      // After Vite's own, which emits the style and finishes what is imported lazily.
      order: 'post',
      handler(_, bundle) {
        const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(join(options.root, 'public/favicon.svg'), 'utf8').trim())}`
        const parts = Object.values(bundle)
        const chunks = parts.filter((part) => part.type === 'chunk')
        const styles = parts.filter((part) => part.type === 'asset' && part.fileName.endsWith('.css'))
        if (chunks.length !== 1 || styles.length !== 1)
          this.error(`expected one chunk and one style, got ${parts.map((part) => part.fileName).join(', ')}`)
        const script = inScript((chunks[0]?.code ?? '').replaceAll('./favicon.svg', icon))
        const style = styles.map((part) => String('source' in part ? part.source : '')).join('')
        const html = page({ icon, script, style, dataElement: options.dataElement })
        mkdirSync(join(options.outFile, '..'), { recursive: true })
        writeFileSync(options.outFile, html)
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name)
      },
    },
  }
}

function page(parts: {
  readonly icon: string
  readonly script: string
  readonly style: string
  readonly dataElement: string
}): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(parts.script, parts.style)}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>claimgraph</title>
    <link rel="icon" href="${parts.icon}" type="image/svg+xml" />
    <style>${parts.style}</style>
  </head>
  <body>
    <div id="root"></div>
    <noscript>This file holds a graph and the page that draws it, and needs JavaScript. It asks no network.</noscript>
    ${parts.dataElement}
    <script type="module">${parts.script}</script>
  </body>
</html>
`
}

import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { EMPTY_DATA } from '../../packages/export/src/html/page-data.js'
import { oneFile } from './one-file.js'

const root = import.meta.dirname

/** The page in one file, for the HTML export: `dist/offline.html`. */
export default defineConfig({
  root,
  plugins: [react(), oneFile({ root, outFile: join(root, 'dist/offline.html'), dataElement: EMPTY_DATA })],
  resolve: { conditions: ['@claimgraph/source', 'source', ...defaultClientConditions] },
  publicDir: false,
  build: {
    write: false,
    sourcemap: false,
    cssCodeSplit: false,
    assetsInlineLimit: 1_000_000,
    modulePreload: false,
    rolldownOptions: { input: join(root, 'src/offline/main.tsx'), output: { codeSplitting: false } },
  },
  worker: { format: 'es' },
})

import react from '@vitejs/plugin-react'
import { defineConfig, defaultClientConditions } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  resolve: { conditions: ['@claimgraph/source', ...defaultClientConditions] },
  build: { outDir: 'dist/page', emptyOutDir: true, sourcemap: false },
  worker: { format: 'es' },
})

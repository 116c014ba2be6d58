import { defineConfig } from 'vitest/config'
import { defaultServerConditions } from 'vite'

const conditions = ['@claimgraph/source', ...defaultServerConditions]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    environment: 'node',
    // Tests are of other things, but for those that name their extractor: this one needs no model to be loaded.
    env: { CLAIMGRAPH_EXTRACTOR: 'fast' },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})

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
    // A slow machine that does other things besides may take its time; a browser's own waits end after 30 s and say for what.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
})

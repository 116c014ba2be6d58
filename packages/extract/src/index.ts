export * from './mention.js'
export * from './claims/find-claims.js'
export * from './mark-baselines.js'
export * from './results/find-results.js'

export * from './explain-differences.js'
export * from './gold-record.js'
export * from './score-records.js'

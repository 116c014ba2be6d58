export * from './explain-name.js'
export * from './resolve-entities.js'
export * from './resolve-records.js'

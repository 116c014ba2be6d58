export * from './explain-name.js'
export { resolveEntities } from './resolve-entities.js'
export * from './resolve-records.js'

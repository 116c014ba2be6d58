export * from './mention.js'

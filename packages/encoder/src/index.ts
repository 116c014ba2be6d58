export * from './tagger.js'
export * from './tags.js'
export * from './word-piece.js'

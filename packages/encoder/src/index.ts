export * from './accurate-extractor.js'

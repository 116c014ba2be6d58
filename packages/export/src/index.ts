export { type Format, type FormatName, FORMATS, isFormatName } from './formats.js'
export { type GraphWriter, type WriteOptions } from './graph-writer.js'
export { writeGraphml } from './write-graphml.js'

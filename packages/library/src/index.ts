export { Library } from './library.js'
export { LIBRARY_VERSION } from './lines.js'
export { openLibrary } from './open-library.js'
export type { OpenOptions } from './open-library.js'

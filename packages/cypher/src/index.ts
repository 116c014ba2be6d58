export { CypherError, type CypherErrorFacts, type CypherErrorType } from './errors/cypher-error.js'
export type { Position } from './errors/position.js'
export { Float, toFloat } from './values/float.js'

export type { ExitCode } from './exit-code.js'
export type { Io, Sink } from './io.js'
export { main } from './main.js'

import type { Io } from './io.js'
import { wantsJson } from './options.js'
import type { AnswerOptions } from './options.js'
import { makeScreen } from './terminal/screen.js'
import type { Screen } from './terminal/screen.js'

/** Write an answer to standard output: as JSON where that is asked for, else as people read it. */
export function printAnswer<T>(
  io: Io,
  options: Pick<AnswerOptions, 'json' | 'format'>,
  answer: T,
  show: (answer: T, screen: Screen) => string,
): void {
  io.stdout.write(wantsJson(options) ? `${JSON.stringify(answer, null, 2)}\n` : show(answer, makeScreen(io)))
}

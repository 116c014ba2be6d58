import type { Io } from '../io.js'
import { makeStyle } from './style.js'
import type { Style } from './style.js'

/** What is known of the place that a text for people is written to. */
export interface Screen {
  /** In columns. */
  readonly width: number
  readonly style: Style
}

const NARROWEST = 40
const WIDEST = 140
const WITHOUT_A_TERMINAL = 100

/** The screen that standard output goes to; COLUMNS sets its width where it is no terminal. */
export function makeScreen(io: Pick<Io, 'stdout' | 'env'>): Screen {
  const asked = io.stdout.columns ?? Number(io.env.COLUMNS ?? Number.NaN)
  const width = Number.isInteger(asked) && asked > 0 ? asked : WITHOUT_A_TERMINAL
  return { width: Math.min(Math.max(width, NARROWEST), WIDEST), style: makeStyle(io) }
}

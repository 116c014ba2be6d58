import type { Budget } from '../../run/budget.js'
import type { PatternProgram } from './compile-pattern.js'
import { follow } from './match-whole.js'
import { NO_CHARACTER } from './syntax.js'

/** Places in a program that are reached together, and where each character leads from there. */
interface State {
  readonly places: readonly number[]
  readonly accepts: boolean
  readonly next: Map<number, State>
}

/** So many states are remembered; then it begins anew. */
const MAX_STATES = 2000

/**
 * A pattern without assertions as an automaton whose states are made when they are first reached: a second text like the first takes one
 * look-up a character.
 *
 * Source: Cox, "Regular expression matching can be simple and fast", 2007.
 */
export class LazyAutomaton {
  private readonly states = new Map<string, State>()
  private start: State

  constructor(private readonly program: PatternProgram) {
    this.start = this.stateOf([0])
  }

  matches(text: string, budget: Budget): boolean {
    budget.charge(1 + (text.length >> 2))
    if (this.states.size > MAX_STATES) this.forget()
    let state = this.start
    for (let at = 0; at < text.length; at++) {
      const point = text.codePointAt(at) ?? NO_CHARACTER
      if (point > 0xffff) at++
      state = state.next.get(point) ?? this.advance(state, point, budget)
      if (state.places.length === 0) return false
    }
    return state.accepts
  }

  private forget(): void {
    this.states.clear()
    this.start = this.stateOf([0])
  }

  private advance(state: State, point: number, budget: Budget): State {
    budget.charge(state.places.length)
    const reached = state.places.flatMap((place) => {
      const instruction = this.program[place]
      return instruction?.kind === 'take' && instruction.test(point) ? [place + 1] : []
    })
    const next = this.stateOf(reached)
    state.next.set(point, next)
    return next
  }

  /** The state of some places and all that are reached from them without a character. */
  private stateOf(from: readonly number[]): State {
    const seen = new Int32Array(this.program.length).fill(-1)
    const places: number[] = []
    for (const place of from) follow(this.program, place, 0, NO_CHARACTER, NO_CHARACTER, seen, places)
    const key = places.join(',')
    const known = this.states.get(key)
    if (known !== undefined) return known
    const accepts = places.some((place) => this.program[place]?.kind === 'done')
    const state: State = { places, accepts, next: new Map() }
    this.states.set(key, state)
    return state
  }
}

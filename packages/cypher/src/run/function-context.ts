import { CypherError } from '../errors/cypher-error.js'
import type { FunctionContext } from '../functions/function-definition.js'
import type { Budget } from './budget.js'

/** What functions may ask of a run; the clock stands still while a statement runs. */
export function functionContext(
  clock: (() => number) | undefined,
  random: (() => number) | undefined,
  budget: Budget,
): FunctionContext {
  let moment: number | undefined
  return {
    now() {
      if (clock === undefined) throw new CypherError('ArgumentError', 'MissingClock', 'The run was given no clock: pass `now`')
      return (moment ??= clock())
    },
    random() {
      if (random === undefined)
        throw new CypherError('ArgumentError', 'MissingRandomness', 'The run was given no source of randomness: pass `random`')
      return random()
    },
    charge: (units) => budget.charge(units),
    text: (characters) => budget.text(characters),
  }
}

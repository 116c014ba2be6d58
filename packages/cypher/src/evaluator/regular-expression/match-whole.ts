import type { Budget } from '../../run/budget.js'
import type { Instruction, PatternProgram } from './compile-pattern.js'
import { NO_CHARACTER } from './syntax.js'

/**
 * Whether a pattern matches a whole text: all ways are followed at once, so that the time is that of the text times that of the pattern.
 *
 * Source: Pike's machine, as told in Cox, "Regular expression matching: the virtual machine approach", 2009.
 */
export function matchesWhole(program: PatternProgram, text: string, budget: Budget): boolean {
  const seen = new Int32Array(program.length).fill(-1)
  let states: number[] = []
  let before = NO_CHARACTER
  let point = text.codePointAt(0) ?? NO_CHARACTER
  follow(program, 0, 0, before, point, seen, states)
  for (let at = 0, turn = 1; at < text.length; turn++) {
    budget.charge(1 + (states.length >> 3))
    at += point > 0xffff ? 2 : 1
    const behind = text.codePointAt(at) ?? NO_CHARACTER
    const next: number[] = []
    for (const state of states) {
      const instruction = program[state]
      if (instruction?.kind === 'take' && instruction.test(point)) follow(program, state + 1, turn, point, behind, seen, next)
    }
    if (next.length === 0) return false
    states = next
    before = point
    point = behind
  }
  return states.some((state) => program[state]?.kind === 'done')
}

/** Adds the states that are reached from one without taking a character. */
export function follow(
  program: PatternProgram,
  start: number,
  turn: number,
  before: number,
  behind: number,
  seen: Int32Array,
  states: number[],
): void {
  const open = [start]
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (seen[state] === turn) continue
    seen[state] = turn
    const instruction: Instruction | undefined = program[state]
    if (instruction === undefined) continue
    if (instruction.kind === 'jump') open.push(instruction.to)
    else if (instruction.kind === 'split') open.push(instruction.second, instruction.first)
    else if (instruction.kind === 'assert') {
      if (instruction.holds(before, behind)) open.push(state + 1)
    } else states.push(state)
  }
}

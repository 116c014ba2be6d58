import { CypherError } from '../../errors/cypher-error.js'
import { parsePattern } from './parse-pattern.js'
import type { CharacterTest, Pattern } from './syntax.js'

/** One instruction of a pattern: take a character, go on at two places, check what is around, or be done. */
export type Instruction =
  | { readonly kind: 'take'; readonly test: CharacterTest }
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'assert'; readonly holds: (before: number, behind: number) => boolean }
  | { readonly kind: 'done' }

export type PatternProgram = readonly Instruction[]

const MAX_INSTRUCTIONS = 20_000

/**
 * Compile a regular expression to instructions for `matchesWhole`, whose time is linear in the text: JavaScript's own engine can be
 * made to run for ever.
 *
 * Source: Thompson, "Regular expression search algorithm", CACM 1968.
 *
 * @throws CypherError (ArgumentError, InvalidRegularExpression)
 */
export function compilePattern(source: string): PatternProgram {
  const program: Instruction[] = []
  emit(program, parsePattern(source))
  program.push({ kind: 'done' })
  return program
}

function emit(program: Instruction[], pattern: Pattern): void {
  if (program.length > MAX_INSTRUCTIONS) {
    throw new CypherError('ArgumentError', 'InvalidRegularExpression', 'The regular expression is too large')
  }
  switch (pattern.kind) {
    case 'character':
      program.push({ kind: 'take', test: pattern.test })
      break
    case 'assertion':
      program.push({ kind: 'assert', holds: pattern.holds })
      break
    case 'sequence':
      for (const part of pattern.parts) emit(program, part)
      break
    case 'choice':
      emitChoice(program, pattern.parts)
      break
    case 'repeat':
      emitRepeat(program, pattern.part, pattern.min, pattern.max)
  }
}

function emitChoice(program: Instruction[], parts: readonly Pattern[]): void {
  const jumps: { kind: 'jump'; to: number }[] = []
  parts.forEach((part, index) => {
    if (index === parts.length - 1) {
      emit(program, part)
      return
    }
    const split = { kind: 'split' as const, first: program.length + 1, second: 0 }
    const jump = { kind: 'jump' as const, to: 0 }
    program.push(split)
    emit(program, part)
    program.push(jump)
    jumps.push(jump)
    split.second = program.length
  })
  for (const jump of jumps) jump.to = program.length
}

function emitRepeat(program: Instruction[], part: Pattern, min: number, max: number): void {
  for (let count = 0; count < min; count++) {
    const length = program.length
    emit(program, part)
    // Nothing, a billion times, is nothing.
    if (program.length === length) return
  }
  if (max === Infinity) {
    const start = program.length
    const split = { kind: 'split' as const, first: program.length + 1, second: 0 }
    program.push(split)
    emit(program, part)
    program.push({ kind: 'jump', to: start })
    split.second = program.length
    return
  }
  const splits: { kind: 'split'; first: number; second: number }[] = []
  for (let count = min; count < max; count++) {
    const split = { kind: 'split' as const, first: program.length + 1, second: 0 }
    splits.push(split)
    program.push(split)
    emit(program, part)
  }
  for (const split of splits) split.second = program.length
}

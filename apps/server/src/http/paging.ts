import { z } from 'zod'
import { whole } from './parameters.js'

/** What every question with lists takes: how many entries of each, and from which on. */
export const page = {
  limit: whole({ least: 1, most: 5000, otherwise: 1000 }),
  offset: whole({ least: 0, most: 999_999_999, otherwise: 0 }),
}

/** How long the lists of an answer are as a whole, by their names. */
export const totals = z.record(z.string(), z.number().int().nonnegative())

/** An answer with so much of each of its lists as was asked for, and how long they are as a whole. */
export function pageOf<A extends object>(
  answer: A,
  lists: readonly (keyof A & string)[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): A & { readonly totals: Readonly<Record<string, number>> } {
  const whole = lists.map((key) => [key, answer[key] as readonly unknown[]] as const)
  return {
    ...answer,
    ...Object.fromEntries(whole.map(([key, list]) => [key, list.slice(offset, offset + limit)])),
    totals: Object.fromEntries(whole.map(([key, list]) => [key, list.length])),
  }
}

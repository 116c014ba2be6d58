import type { StaticType } from './static-type.js'

/** A variable: its name, where its value lies in the frame, and what is known of its type. */
export interface ScopeEntry {
  readonly name: string
  readonly slot: number
  readonly type: StaticType
}

/** The variables that can be seen at one place of a query, in the order of their introduction. Never changed. */
export type Scope = ReadonlyMap<string, ScopeEntry>

export const EMPTY_SCOPE: Scope = new Map()

/** The scope with more variables; of equal names the new ones count. */
export function extendScope(scope: Scope, entries: readonly ScopeEntry[]): Scope {
  return entries.length === 0 ? scope : new Map([...scope, ...entries.map((entry) => [entry.name, entry] as const)])
}

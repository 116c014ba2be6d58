import type { Problem } from '@claimgraph/model'
import { ApiProblem, type Api } from './create-api.js'

/** How far an answer is. */
export type Answered<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem }

/** Answers by path, each asked for once, kept until `forget`. */
export interface Answers {
  /** Asks when nobody has yet. */
  readonly ask: (path: string) => void
  readonly peek: <T>(path: string) => Answered<T>
  /** After the library changed: all is asked anew. */
  readonly forget: (path?: string) => void
  readonly subscribe: (listener: () => void) => () => void
}

const LOADING: Answered<never> = { state: 'loading' }

/** Make the page's memory of answers. */
export function createAnswers(api: Api): Answers {
  const known = new Map<string, Answered<unknown>>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const settle = (path: string, asked: Answered<unknown>, answer: Answered<unknown>) => {
    if (known.get(path) !== asked) return
    known.set(path, answer)
    tell()
  }
  return {
    ask: (path) => {
      if (known.has(path)) return
      const asked: Answered<unknown> = { state: 'loading' }
      known.set(path, asked)
      api.get(path).then(
        (value) => settle(path, asked, { state: 'ready', value }),
        (error: unknown) => settle(path, asked, { state: 'failed', problem: problemOf(error) }),
      )
    },
    peek: <T>(path: string) => (known.get(path) ?? LOADING) as Answered<T>,
    forget: (path) => {
      if (path === undefined) known.clear()
      else known.delete(path)
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The problem in an error; one of the page's own where it is none of the server's. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem
  return { type: 'about:blank', title: 'Failed', status: 0, detail: error instanceof Error ? error.message : String(error) }
}

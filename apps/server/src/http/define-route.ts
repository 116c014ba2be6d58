import { z } from 'zod'
import type { Desk } from '../desk.js'
import type { Body, Route, TextReply } from './route.js'

const nothing = z.object({})

interface Asked<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly params: z.output<P>
  readonly query: z.output<Q>
  readonly signal: AbortSignal
}

interface Head<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly params?: P
  readonly query?: Q
  readonly problems?: readonly number[]
}

type Shape<R> = readonly [name: string, schema: z.ZodType<R>]
type Answer<R> = R | Promise<R>

/** A question: parameters in, one JSON shape out. */
export function question<R, P extends z.ZodObject, Q extends z.ZodObject>(
  route: Head<P, Q> & { readonly reply: Shape<R>; readonly ask: (asked: Asked<P, Q>, desk: Desk) => Answer<R> },
): Route {
  return {
    ...base(route),
    method: 'get',
    reply: { kind: 'json', name: route.reply[0], schema: route.reply[1] },
    ask: route.ask as Route['ask'],
  }
}

/** A question whose answer is a document in one of several media types. */
export function document<P extends z.ZodObject, Q extends z.ZodObject>(
  route: Head<P, Q> & {
    readonly mediaTypes: readonly string[]
    readonly ask: (asked: Asked<P, Q>, desk: Desk) => Answer<TextReply>
  },
): Route {
  return {
    ...base(route),
    method: 'get',
    reply: { kind: 'text', mediaTypes: route.mediaTypes },
    ask: route.ask as Route['ask'],
  }
}

/** Something posted as JSON, answered in one JSON shape. */
export function posted<R, B, P extends z.ZodObject, Q extends z.ZodObject>(
  route: Head<P, Q> & {
    readonly access: 'read' | 'write'
    readonly body: readonly [name: string, schema: z.ZodType<B>]
    readonly reply: Shape<R>
    readonly ask: (asked: Asked<P, Q> & { readonly body: B }, desk: Desk) => Answer<R>
  },
): Route {
  const body: Body = { kind: 'json', name: route.body[0], schema: route.body[1] }
  return {
    ...base(route),
    method: 'post',
    access: route.access,
    body,
    reply: { kind: 'json', name: route.reply[0], schema: route.reply[1] },
    ask: route.ask as Route['ask'],
  }
}

/** A listing dropped as bytes, answered in one JSON shape. */
export function dropped<R, P extends z.ZodObject, Q extends z.ZodObject>(
  route: Head<P, Q> & {
    readonly reply: Shape<R>
    readonly ask: (asked: Asked<P, Q> & { readonly body: Uint8Array }, desk: Desk) => Answer<R>
  },
): Route {
  return {
    ...base(route),
    method: 'post',
    access: 'write',
    body: { kind: 'listing' },
    reply: { kind: 'json', name: route.reply[0], schema: route.reply[1] },
    ask: route.ask as Route['ask'],
  }
}

function base<P extends z.ZodObject, Q extends z.ZodObject>(route: Head<P, Q>) {
  return {
    path: route.path,
    id: route.id,
    summary: route.summary,
    params: route.params ?? nothing,
    query: route.query ?? nothing,
    access: 'read' as const,
    problems: route.problems ?? [],
  }
}

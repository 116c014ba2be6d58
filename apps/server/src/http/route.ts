import type { z } from 'zod'
import type { Desk } from '../desk.js'

/** Text that goes out piece by piece under its own media type. */
export interface TextReply {
  readonly mediaType: string
  /** Name to save it under. */
  readonly filename: string
  readonly chunks: Iterable<string>
}

/** What a route replies with: JSON of one shape, or text in one of several media types. */
export type Reply =
  | { readonly kind: 'json'; readonly name: string; readonly schema: z.ZodType }
  | { readonly kind: 'text'; readonly mediaTypes: readonly string[] }

/** What a route takes in its body: JSON of one shape, or a listing as bytes. */
export type Body = { readonly kind: 'json'; readonly name: string; readonly schema: z.ZodType } | { readonly kind: 'listing' }

/** A request, parsed. */
export interface RouteInput {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  /** Aborted when the caller goes away before the answer. */
  readonly signal: AbortSignal
}

/** One route with all that is known of it: it is served from this, described from this and tested from this. */
export interface Route {
  readonly method: 'get' | 'post'
  /** Express form: `/api/nodes/:id`. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly body?: Body
  readonly reply: Reply
  /** `write` changes the library: only for holders of the token or from loopback. */
  readonly access: 'read' | 'write'
  /** Statuses that it may reply with besides 200 and those that every route may. */
  readonly problems: readonly number[]
  readonly ask: (input: RouteInput, desk: Desk) => unknown
}

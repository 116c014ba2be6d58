import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import type { Desk } from '../desk.js'
import { guardWrite } from './guard-write.js'
import { problem } from './problem-of.js'
import type { Body, Route, TextReply } from './route.js'
import { sendProblem } from './send-problem.js'

const LIMITS = { json: '1mb', listing: '64mb' }

/** Serve one route: parse, ask, reply. */
export function mountRoute(app: Express, route: Route, desk: Desk, token: string | undefined): void {
  const guards = route.access === 'write' ? [guardWrite(token)] : []
  app[route.method](route.path, ...guards, ...bodyReaders(route.body), async (request, response) => {
    const input = {
      params: route.params.parse(request.params),
      query: route.query.parse(request.query),
      body: readBody(route.body, request),
      signal: goneSignal(response),
    }
    const answer = await route.ask(input, desk)
    if (route.reply.kind === 'json') response.json(answer)
    else await sendText(response, answer as TextReply)
  })
}

function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

function bodyReaders(body: Body | undefined): readonly RequestHandler[] {
  if (body === undefined) return []
  if (body.kind === 'listing') return [express.raw({ limit: LIMITS.listing, type: () => true })]
  return [onlyJson, express.json({ limit: LIMITS.json })]
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) next()
  else sendProblem(response, problem(415, 'Expected a body of type application/json'))
}

function readBody(body: Body | undefined, request: Request): unknown {
  if (body === undefined) return undefined
  if (body.kind === 'json') return body.schema.parse(request.body)
  return request.body instanceof Uint8Array ? request.body : new Uint8Array()
}

/** Piece by piece, no faster than the other side reads; one that goes away is no error. */
async function sendText(response: Response, reply: TextReply): Promise<void> {
  response.type(reply.mediaType)
  response.setHeader('Content-Disposition', `attachment; filename="${reply.filename}"`)
  try {
    await pipeline(Readable.from(reply.chunks), response)
  } catch (error) {
    if (!response.destroyed) throw error
  }
}

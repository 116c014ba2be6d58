import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Desk } from './desk.js'
import { guardHost } from './http/guard-host.js'
import { guardOrigin } from './http/guard-origin.js'
import { guardToken } from './http/guard-token.js'
import { limitRate, RATE_LIMITS, type RateLimits } from './http/limit-rate.js'
import { mountRoute } from './http/mount-route.js'
import { problem, problemOf } from './http/problem-of.js'
import { securityHeaders } from './http/security-headers.js'
import { sendProblem } from './http/send-problem.js'
import { servePage } from './http/serve-page.js'
import { ROUTES } from './routes/index.js'

export interface AppOptions {
  /** The host that is listened on. */
  readonly host: string
  /** Asked of every request to the API, where there is one. */
  readonly token?: string | undefined
  /** Requests a minute and address, where they are to be others than usual. */
  readonly rate?: Partial<RateLimits> | undefined
  /** Folder of the built page. */
  readonly pageFolder: string
  /** Told of errors that should not happen. */
  readonly onUnexpected: (error: unknown) => void
}

/** The whole server but its socket: guards, routes, page, problems. */
export function createApp(desk: Desk, options: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(securityHeaders, guardHost(options.host, options.token), guardOrigin, compression())
  app.use('/api', noStore, ...limitRate({ ...RATE_LIMITS, ...options.rate }), guardToken(options.token))
  for (const route of ROUTES) mountRoute(app, route, desk, options.token)
  for (const path of new Set(ROUTES.map((route) => route.path))) app.all(path, otherMethod(path))
  app.use('/api', (request, response) =>
    sendProblem(response, problem(404, `No such address: ${request.originalUrl.slice(0, 200)}`)),
  )
  app.use(servePage(options.pageFolder))
  app.use((request, response) => sendProblem(response, problem(404, `No such address: ${request.path.slice(0, 200)}`)))
  app.use(reportError(options.onUnexpected))
  return app
}

/** Answers are kept by browsers, but asked about again each time: their ETag tells whether they changed. */
const noStore: RequestHandler = (_, response, next) => {
  response.setHeader('Cache-Control', 'private, no-cache')
  next()
}

function otherMethod(path: string): RequestHandler {
  const known = ROUTES.filter((route) => route.path === path).map((route) => route.method)
  const allowed = known.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : ['POST'])).join(', ')
  return (request, response) => {
    response.setHeader('Allow', allowed)
    sendProblem(response, problem(405, `${request.method} is not known here; expected ${allowed}`))
  }
}

function reportError(onUnexpected: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const { problem: found, unexpected } = problemOf(error)
    if (unexpected) onUnexpected(error)
    if (response.headersSent) next(error)
    else sendProblem(response, found)
  }
}

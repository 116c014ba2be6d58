import type { RequestHandler } from 'express'
import { isLoopback } from './is-loopback.js'
import { problem } from './problem-of.js'
import { sendProblem } from './send-problem.js'

/** Refuse what changes the library, unless a token was asked for (and so given) or the caller sits at this machine. */
export function guardWrite(token: string | undefined): RequestHandler {
  return (request, response, next) => {
    if (token !== undefined || isLoopback(request.socket.remoteAddress ?? '')) {
      next()
      return
    }
    sendProblem(response, problem(403, 'Only this machine, or a holder of the token, may change the library'))
  }
}

import type { RequestHandler } from 'express'
import { isLoopback } from './is-loopback.js'
import { problem } from './problem-of.js'
import { sendProblem } from './send-problem.js'

/**
 * Refuse requests whose Host header names another machine than the one that is served: a page elsewhere that lets its own
 * name point to 127.0.0.1 (DNS rebinding) sends its own name. With a token such a page gets nothing anyway, and a server
 * behind a proxy is known by names that it cannot guess, so then every name will do.
 */
export function guardHost(host: string, token: string | undefined): RequestHandler {
  return (request, response, next) => {
    const named = hostName(request.headers.host ?? '')
    if (token !== undefined || named === host || isLoopback(named)) {
      next()
      return
    }
    sendProblem(response, problem(421, `This server answers to ${host}, not to "${named.slice(0, 100)}"`))
  }
}

/** The name in a Host header, without port and brackets, in lower case. */
export function hostName(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/:\d*$/u, '')
    .replace(/^\[(.*)\]$/u, '$1')
}

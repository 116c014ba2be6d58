import type { RequestHandler } from 'express'
import { problem } from './problem-of.js'
import { sendProblem } from './send-problem.js'

/** Refuse what another site's page sends: a browser says whose page it is, other programs say nothing and may pass. */
export const guardOrigin: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const ownSite = site === undefined || site === 'same-origin' || site === 'none'
  const ownOrigin = origin === undefined || origin === `http://${host ?? ''}` || origin === `https://${host ?? ''}`
  if (request.method === 'GET' || request.method === 'HEAD' || (ownSite && ownOrigin)) {
    next()
    return
  }
  sendProblem(response, problem(403, 'Pages of other sites may not send anything here'))
}

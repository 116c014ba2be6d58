import type { Problem } from '@claimgraph/model'
import type { Response } from 'express'

/** Reply with a problem as RFC 9457 has it. */
export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

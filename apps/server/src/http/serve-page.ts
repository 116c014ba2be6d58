import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler } from 'express'
import { problem } from './problem-of.js'
import { sendProblem } from './send-problem.js'

const YEAR = 31_536_000

/** The built page: files under `assets/` bear a hash of their content and are kept for good, all else is asked about again. */
export function servePage(folder: string): RequestHandler {
  const files = express.static(folder, {
    setHeaders: (response, path) => {
      const hashed = path.startsWith(join(folder, 'assets'))
      response.setHeader('Cache-Control', hashed ? `public, max-age=${YEAR}, immutable` : 'no-cache')
    },
  })
  return (request, response, next) => {
    if (request.path === '/' && !existsSync(join(folder, 'index.html'))) {
      sendProblem(response, problem(404, 'The page is not built: run "npm run build"; the API works without it'))
      return
    }
    void files(request, response, next)
  }
}

import { z } from 'zod'
import { question } from '../http/define-route.js'
import { describeApi } from '../http/describe-api.js'
import type { Route } from '../http/route.js'
import { VERSION } from '../version.js'

/** The description of all routes, itself among them. */
export function openapi(others: readonly Route[]): Route {
  const route: Route = question({
    path: '/api/openapi.json',
    id: 'openapi',
    summary: 'This description',
    reply: ['OpenApi', z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })],
    ask: () => document,
  })
  const document = describeApi([...others, route], VERSION) as { openapi: string; paths: Record<string, unknown> }
  return route
}

import { z } from 'zod'
import { describeSchema, describeSchemas, referenceTo } from './describe-schemas.js'
import { PARAMETER_FORMS, type ParameterForm } from './parameters.js'
import type { Body, Reply, Route } from './route.js'

type Json = Readonly<Record<string, unknown>>

const PROBLEM: Json = { $ref: referenceTo('Problem') }
const WHEN: Readonly<Record<number, string>> = {
  400: 'The request is not as described here',
  401: 'The server has a token and the request lacks it',
  403: 'From a page of another site, or a change from another machine without a token',
  404: 'Nothing is known by this name; `nearest` are known names close to it',
  405: 'This address knows other methods; `Allow` names them',
  409: 'The name means several things; `nearest` are their ids',
  413: 'The body is too large',
  415: 'The body has another media type',
  421: 'The Host header names another machine',
  422: 'It was understood, but cannot be done',
  423: 'Another program is writing the library',
  429: 'Too many requests in a minute, or too many queries at once',
  503: 'Neo4j cannot be reached, or does not let this server in',
}

/** The OpenAPI 3.1 document of these routes, made from the very schemas that requests are parsed by. */
export function describeApi(routes: readonly Route[], version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'claimgraph',
      version,
      description: 'Papers, models, benchmarks and the comparison claims between them, each with the sentence that states it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths: paths(routes),
    components: {
      schemas: describeSchemas(routes),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
}

function paths(routes: readonly Route[]): Json {
  const found: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/gu, '{$1}')
    found[path] = { ...found[path], [route.method]: operation(route) }
  }
  return found
}

function operation(route: Route): Json {
  return {
    operationId: route.id,
    summary: route.summary,
    parameters: [...parameters('path', route.params), ...parameters('query', route.query)],
    ...(route.body ? { requestBody: { required: true, content: bodyContent(route.body) } } : {}),
    responses: {
      200: { description: 'The answer', content: replyContent(route.reply) },
      ...Object.fromEntries(problems(route).map((status) => [status, problemReply(status)])),
    },
  }
}

function problems(route: Route): readonly number[] {
  const body = route.body ? [403, 413, ...(route.body.kind === 'json' ? [415] : [])] : []
  return [...new Set([400, 401, 421, 429, ...body, ...route.problems])].sort((a, b) => a - b)
}

function problemReply(status: number): Json {
  return { description: WHEN[status] ?? 'A problem', content: { 'application/problem+json': { schema: PROBLEM } } }
}

function bodyContent(body: Body): Json {
  if (body.kind === 'json') return { 'application/json': { schema: { $ref: referenceTo(body.name) } } }
  return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
}

function replyContent(reply: Reply): Json {
  if (reply.kind === 'json') return { 'application/json': { schema: { $ref: referenceTo(reply.name) } } }
  return Object.fromEntries(reply.mediaTypes.map((type) => [type, { schema: type.endsWith('json') ? {} : { type: 'string' } }]))
}

function parameters(place: 'path' | 'query', schema: z.ZodObject): readonly Json[] {
  return Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>).map(([key, value]) => {
    const required = place === 'path' || !z.safeParse(value, undefined).success
    return { name: key, in: place, required, ...form(value) }
  })
}

function form(value: z.core.$ZodType): ParameterForm {
  return PARAMETER_FORMS.get(value) ?? { schema: describeSchema(value) }
}

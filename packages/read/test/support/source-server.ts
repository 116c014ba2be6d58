import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** One answer of the server that plays an online source. */
export type Reply = (request: IncomingMessage, response: ServerResponse) => void

/** A real server on this machine that plays an online source: `replies` are given one after the other, the last one for good. */
export interface SourceServer {
  readonly url: string
  /** Addresses and headers of all requests, in their order. */
  readonly requests: { readonly url: string; readonly headers: IncomingMessage['headers'] }[]
}

/** Start a server that gives these replies; it ends with the test that asks for it. */
export async function playSource(...replies: readonly Reply[]): Promise<SourceServer> {
  const requests: SourceServer['requests'] = []
  const server = createServer((request, response) => {
    const reply = replies[Math.min(requests.length, replies.length - 1)]
    requests.push({ url: request.url ?? '', headers: request.headers })
    reply?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

/** A whole answer. */
export function reply(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return (_, response) => response.writeHead(status, headers).end(body)
}

/** JSON, as a source's own. */
export function json(value: unknown, headers?: Readonly<Record<string, string>>): Reply {
  return reply(200, JSON.stringify(value), headers)
}

/** An answer whose connection is cut in the middle. */
export const cutOff: Reply = (request, response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('{"data":[')
  setTimeout(() => request.socket.destroy(), 20)
}

/** An answer that comes a few bytes at a time. */
export function slowly(body: string): Reply {
  return (_, response) => {
    const pieces = body.match(/[^]{1,40}/gu) ?? []
    const next = (): void => {
      const piece = pieces.shift()
      if (piece === undefined) response.end()
      else response.write(piece, () => setTimeout(next, 2))
    }
    next()
  }
}

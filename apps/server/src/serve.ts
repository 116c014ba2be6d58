import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { ClaimgraphError } from '@claimgraph/model'
import type { Neo4jSettings } from '@claimgraph/neo4j'
import { createApp } from './create-app.js'
import { createDesk } from './create-desk.js'
import { isLoopback } from './http/is-loopback.js'
import type { RateLimits } from './http/limit-rate.js'

export interface ServeOptions {
  /** The library file. */
  readonly db: string
  /** 127.0.0.1 unless told; a host that is not loopback needs a token. */
  readonly host?: string | undefined
  /** 4117 unless told; 0 takes a free one. */
  readonly port?: number | undefined
  /** Asked of every request to the API as `Authorization: Bearer …`; the page takes it from its address. */
  readonly token?: string | undefined
  /** Requests a minute and address; `RATE_LIMITS` unless told. */
  readonly rate?: Partial<RateLimits> | undefined
  /** A Neo4j that queries may run on as well; it is connected to when the first of them comes. */
  readonly neo4j?: Neo4jSettings | undefined
  /** Told of errors that should not happen; by default written to stderr. */
  readonly onUnexpected?: ((error: unknown) => void) | undefined
}

/** A server that runs: its address, and how to end it. */
export interface Serving {
  /** With the token as `#token=…`, where there is one. */
  readonly url: string
  readonly port: number
  /** Ends open connections and the query worker; resolves when all is closed. */
  close(): Promise<void>
}

/** How long a caller may take to send its headers and its whole request, in milliseconds: who sends a byte now and then holds no socket for ever. */
const SLOW_CALLERS = { headersTimeout: 20_000, requestTimeout: 120_000, connectionsCheckingInterval: 5_000 }

/** Bytes of an address with its headers: a query of 4,000 signs of any language fits, escaped. */
const MOST_HEADERS = 128 * 1024

const PAGE_FOLDER = fileURLToPath(new URL('../../web/dist/page', import.meta.url))

/** Serve the API and the page of a library. Rejects when the port is taken, or a host that is not loopback comes without a token. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { db, host = '127.0.0.1', port = 4117, token, rate, onUnexpected = (error) => console.error(error) } = options
  if (!isLoopback(host) && token === undefined) {
    throw new ClaimgraphError('usage', `${host} is reachable from other machines: expected --token with it`)
  }
  if (token !== undefined && !/^[\w.~-]{8,200}$/u.test(token)) {
    throw new ClaimgraphError('usage', 'A token has 8 to 200 letters, digits, ".", "_", "~" or "-"')
  }
  const desk = await createDesk(db, onUnexpected, options.neo4j)
  const server = createServer(
    { ...SLOW_CALLERS, maxHeaderSize: MOST_HEADERS },
    createApp(desk, { host, token, rate, pageFolder: PAGE_FOLDER, onUnexpected }),
  )
  try {
    const taken = await listen(server, host, port)
    return { url: address(host, taken, token), port: taken, close: () => end(server, () => desk.close()) }
  } catch (cause) {
    await desk.close()
    throw new ClaimgraphError('failed', `Cannot listen on ${host}:${port}: ${(cause as Error).message}`, { cause })
  }
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

function address(host: string, port: number, token: string | undefined): string {
  const shown = host.includes(':') ? `[${host}]` : host
  return `http://${shown}:${port}/${token === undefined ? '' : `#token=${token}`}`
}

async function end(server: Server, closeDesk: () => Promise<void>): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await Promise.all([closed, closeDesk()])
}

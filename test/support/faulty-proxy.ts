import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A proxy before a server on 127.0.0.1 that fails as networks do. */
export interface FaultyProxy {
  readonly port: number
  /** Bytes that have gone through to the server. */
  sent(): number
  close(): Promise<void>
}

export interface Fault {
  /** What happens to a connection: it is cut, or nothing goes through any more while it stays open. */
  readonly how: 'cut' | 'stall'
  /** After so many bytes to the server. */
  readonly after: number
  /** How many connections it happens to, the first ones; all unless told. */
  readonly connections?: number
}

/** Start a proxy on a free port. */
export async function startFaultyProxy(serverPort: number, fault: Fault): Promise<FaultyProxy> {
  const sockets = new Set<Socket>()
  let sent = 0
  let connections = 0
  const proxy = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1')
    const isFaulty = connections++ < (fault.connections ?? Infinity)
    let through = 0
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket
        .on('error', () => undefined)
        .on('close', () => {
          client.destroy()
          server.destroy()
        })
    }
    server.pipe(client)
    client.on('data', (chunk: Buffer) => {
      const room = isFaulty ? fault.after - through : chunk.length
      const part = chunk.subarray(0, Math.max(room, 0))
      through += part.length
      sent += part.length
      server.write(part)
      if (part.length < chunk.length && fault.how === 'cut') server.end(() => client.destroy())
    })
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    port: (proxy.address() as AddressInfo).port,
    sent: () => sent,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}

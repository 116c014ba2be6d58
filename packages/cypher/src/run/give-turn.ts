interface Host {
  readonly setImmediate?: (callback: () => void) => unknown
  readonly setTimeout?: (callback: () => void, milliseconds: number) => unknown
  readonly MessageChannel?: new () => {
    readonly port1: { onmessage: (() => void) | null; close(): void }
    readonly port2: { postMessage(message: null): void }
  }
}

/**
 * Let the program around go on: its timers, its messages, the signal that may end the run. By the quickest way that the host has: Node's
 * setImmediate, a message to oneself in the browser, else a timer.
 */
export function giveTurn(): Promise<void> {
  const host = globalThis as unknown as Host
  return new Promise((resolve) => {
    if (host.setImmediate !== undefined) host.setImmediate(resolve)
    else if (host.MessageChannel !== undefined) messageToOneself(host.MessageChannel, resolve)
    else if (host.setTimeout !== undefined) host.setTimeout(resolve, 0)
    else resolve()
  })
}

function messageToOneself(Channel: NonNullable<Host['MessageChannel']>, resolve: () => void): void {
  const { port1, port2 } = new Channel()
  port1.onmessage = () => {
    port1.close()
    resolve()
  }
  port2.postMessage(null)
}

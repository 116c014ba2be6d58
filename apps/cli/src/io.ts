/** What a command has to do with the world: its streams and its surroundings. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined }
  /** Results. */
  readonly stdout: Sink
  /** Progress, notes and errors. */
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Sink {
  /** False when it is to wait for `drain` before more is written. */
  write(text: string): unknown
  once?(event: 'drain', listener: () => void): unknown
  /** Whether a person looks at it. */
  readonly isTTY?: boolean | undefined
  /** Width of that person's terminal, in columns. */
  readonly columns?: number | undefined
}

/** The process's own. */
export function processIo(): Io {
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env }
}

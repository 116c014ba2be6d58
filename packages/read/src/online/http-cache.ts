import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

const answerSchema = z.object({ url: z.string(), at: z.number(), status: z.number(), body: z.string() })

/** An answer that was got once: from which address (without key), when (milliseconds since 1970), and what. */
export type CachedAnswer = z.infer<typeof answerSchema>

/** Where answers of online sources are kept: `CLAIMGRAPH_CACHE`, else the system's place for caches. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (env.CLAIMGRAPH_CACHE) return env.CLAIMGRAPH_CACHE
  const caches = env.XDG_CACHE_HOME === '' ? undefined : env.XDG_CACHE_HOME
  return join(caches ?? join(env.HOME ?? homedir(), '.cache'), 'claimgraph')
}

/** Answers of one source on the disk, a file each; the folder may be deleted at any time. */
export class HttpCache {
  readonly #folder: string

  constructor(folder: string, source: string) {
    this.#folder = join(folder, source)
  }

  /** What was got from an address, if it is there; a damaged file counts as not there. */
  async get(url: string): Promise<CachedAnswer | undefined> {
    try {
      const answer = answerSchema.parse(JSON.parse(await readFile(this.#path(url), 'utf8')))
      return answer.url === url ? answer : undefined
    } catch {
      return undefined
    }
  }

  /** Keep an answer. A disk that cannot be written costs the cache and nothing else. */
  async put(answer: CachedAnswer): Promise<void> {
    const path = this.#path(answer.url)
    const draft = `${path}.${process.pid}`
    try {
      await mkdir(this.#folder, { recursive: true })
      await writeFile(draft, JSON.stringify(answer))
      await rename(draft, path)
    } catch {
      await rm(draft, { force: true }).catch(() => undefined)
    }
  }

  /** When the source was last asked, by this or another process of this user; 0 when it is not known. */
  async lastAsked(): Promise<number> {
    const found = await stat(this.#mark()).catch(() => undefined)
    return found?.mtimeMs ?? 0
  }

  /** Remember that the source is asked now. */
  async ask(now: Date): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true })
      await writeFile(this.#mark(), '')
      await utimes(this.#mark(), now, now)
    } catch {
      return
    }
  }

  #mark(): string {
    return join(this.#folder, 'last-asked')
  }

  #path(url: string): string {
    return join(this.#folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`)
  }
}

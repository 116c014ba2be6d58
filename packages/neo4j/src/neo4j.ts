import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { explainFailure } from './explain-failure.js'
import type { Neo4jSettings } from './settings.js'

/** A connection to one database of a Neo4j: one driver a process. `close` it at the end. */
export class Neo4j {
  constructor(
    readonly driver: Driver,
    readonly settings: Neo4jSettings,
    readonly database: string,
    /** Such as `5.26`; `0.0` where the server does not say. */
    readonly version: string,
  ) {}

  /** Work that only reads, tried again where it fails in passing. */
  read<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.#within((session) => session.executeRead(work), 'READ')
  }

  /** Work that writes; it may be done more than once, since a connection may be cut before the server's word that it is done. */
  write<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.#within((session) => session.executeWrite(work), 'WRITE')
  }

  /** A session that only reads. */
  reader(fetchSize: number): Session {
    return this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ, fetchSize })
  }

  close(): Promise<void> {
    return this.driver.close()
  }

  readonly #bookmarks = neo4j.bookmarkManager()

  async #within<T>(work: (session: Session) => Promise<T>, defaultAccessMode: 'READ' | 'WRITE'): Promise<T> {
    const session = this.driver.session({ database: this.database, defaultAccessMode, bookmarkManager: this.#bookmarks })
    try {
      return await work(session)
    } catch (error) {
      throw explainFailure(error, this.settings)
    } finally {
      await session.close()
    }
  }
}

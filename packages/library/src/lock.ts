import { randomBytes } from 'node:crypto'
import { linkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { ClaimgraphError } from '@claimgraph/model'
import { isRunning, readOwner, startOf } from './lock-owner.js'
import type { LockOwner } from './lock-owner.js'

/** Tokens of the locks that this process holds, by path: a lock with our own pid and no entry here was left by a namesake that died. */
const held = new Map<string, string>()

/** While it is held, a lock is touched so often, in milliseconds. */
const TOUCHED_EVERY = 10_000
/** A lock of another machine, whose processes nobody here can ask, is left when it was not touched for so long: its clock may differ from ours. */
const LEFT_AFTER = 120_000

/**
 * Take the lock of a library, `PATH.lock`, with the id of this process inside. A lock whose process has ended is taken over.
 *
 * @returns A function that gives it back.
 * @throws ClaimgraphError `locked` when a living process holds it, here or, as far as can be told, on another machine.
 */
export function lock(path: string): () => void {
  const lockPath = `${path}.lock`
  const owner: LockOwner = {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    token: randomBytes(8).toString('hex'),
  }
  if (!create(lockPath, owner)) {
    takeOver(lockPath, path)
    if (!create(lockPath, owner)) throw locked(path, readOwner(lockPath))
  }
  if (readOwner(lockPath)?.token !== owner.token) throw locked(path, readOwner(lockPath))
  held.set(lockPath, owner.token)
  process.once('exit', release)
  const touching = setInterval(() => touch(lockPath), TOUCHED_EVERY).unref()
  return release

  function release(): void {
    clearInterval(touching)
    process.off('exit', release)
    held.delete(lockPath)
    if (readOwner(lockPath)?.token === owner.token) rmSync(lockPath, { force: true })
  }
}

/** Whether a living process holds the lock of a library, as far as can be told. */
export function isLocked(path: string): boolean {
  const owner = readOwner(`${path}.lock`)
  return owner !== undefined && isAlive(`${path}.lock`, owner)
}

/** Make the lock file, complete from its first moment; false when there is one. */
function create(lockPath: string, owner: LockOwner): boolean {
  const draft = `${lockPath}.${owner.token}`
  try {
    writeFileSync(draft, JSON.stringify(owner))
    linkSync(draft, lockPath)
    return true
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (syscall === 'link') return createWithoutLink(lockPath, owner)
    throw new ClaimgraphError('failed', `${lockPath}: cannot be written: ${(error as Error).message}`, { cause: error })
  } finally {
    rmSync(draft, { force: true })
  }
}

/** As `create`, where the file system has no hard links: for an instant the file is there and empty. */
function createWithoutLink(lockPath: string, owner: LockOwner): boolean {
  try {
    writeFileSync(lockPath, JSON.stringify(owner), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new ClaimgraphError('failed', `${lockPath}: cannot be written: ${(error as Error).message}`, { cause: error })
  }
}

/** Set a dead process's lock aside; throws when its owner lives. */
function takeOver(lockPath: string, path: string): void {
  const dead = readOwner(lockPath)
  if (dead && isAlive(lockPath, dead)) throw locked(path, dead)
  const aside = `${lockPath}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    renameSync(lockPath, aside)
  } catch {
    return
  }
  // Somebody else may have taken it over between the look and the move: then it is theirs, and goes back.
  if (readOwner(aside)?.token !== dead?.token) putBack(aside, lockPath)
  rmSync(aside, { force: true })
}

function putBack(aside: string, lockPath: string): void {
  try {
    linkSync(aside, lockPath)
  } catch {
    // A third one was quicker; it holds the lock now, and the check after taking it will tell the others.
  }
}

function isAlive(lockPath: string, owner: LockOwner): boolean {
  if (owner.host !== hostname()) return Date.now() - lastTouched(lockPath) < LEFT_AFTER
  if (owner.pid === process.pid) return held.get(lockPath) === owner.token
  return isRunning(owner)
}

function touch(lockPath: string): void {
  try {
    utimesSync(lockPath, new Date(), new Date())
  } catch {
    // It was removed by hand; whoever did that has been told what it means.
  }
}

function lastTouched(lockPath: string): number {
  return statSync(lockPath, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function locked(path: string, owner: LockOwner | undefined): ClaimgraphError {
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process'
  return new ClaimgraphError(
    'locked',
    `${path} is locked: ${who} is writing to it; try again when it is done (or remove ${path}.lock if it is not running)`,
  )
}

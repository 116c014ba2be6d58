import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A short digest of some files' content, for the name of what is made from them. */
export function digestOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}

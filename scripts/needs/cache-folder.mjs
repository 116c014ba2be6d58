import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Folder for what the tests fetch, kept between clones: `CLAIMGRAPH_CACHE`, else `claimgraph` in the user's cache folder. */
export function cacheFolder(...names) {
  const base = process.env.CLAIMGRAPH_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'claimgraph')
  const folder = join(base, ...names)
  mkdirSync(folder, { recursive: true })
  return folder
}

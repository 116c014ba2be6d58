import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { run } from '../run.mjs'

/**
 * Make a folder of the cache by some commands. They work in a folder of its own, which is renamed at the end, so that a half-made one is never taken for whole.
 *
 * @param {string} folder
 * @param {(building: string) => readonly [command: string, args: readonly string[]][]} stepsIn
 * @returns {Promise<string | undefined>} What went wrong, if anything.
 */
export async function prepareFolder(folder, stepsIn) {
  const building = mkdtempSync(`${folder}-`)
  for (const [command, args] of stepsIn(building)) {
    const { code, output } = await run(command, args, { quiet: true })
    if (code === 0) continue
    rmSync(building, { recursive: true, force: true })
    return `${command} failed: ${output.trim().split('\n').slice(0, 3).join(' ')}`
  }
  if (existsSync(folder)) rmSync(building, { recursive: true, force: true })
  else renameSync(building, folder)
  return undefined
}

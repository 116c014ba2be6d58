import { basename } from 'node:path'

/** The name that a paper's `sources` keep of an input: the file's name without its folder, so that it is the same on every machine. */
export function sourceName(file: string): string {
  return file === '-' ? 'standard input' : basename(file)
}

import { styleText } from 'node:util'
import type { Io } from '../io.js'

type Look = 'bold' | 'dim' | 'italic' | 'green' | 'yellow' | 'red' | 'cyan'

/** Gives a text a look, where a person will see it. */
export type Style = (look: Look, text: string) => string

/** Looks for standard output: none when it is no terminal, or when NO_COLOR asks for none; FORCE_COLOR overrides the former. */
export function makeStyle({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Style {
  const plain = (env.NO_COLOR ?? '') !== '' || (stdout.isTTY !== true && (env.FORCE_COLOR ?? '') === '')
  return plain ? (_, text) => text : (look, text) => styleText(look, text, { validateStream: false })
}

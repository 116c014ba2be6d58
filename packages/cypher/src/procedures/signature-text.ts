import type { ArgumentDefinition } from '../functions/function-definition.js'

/** Arguments as the manual spells them: `original :: STRING, limit :: INTEGER?`. */
export function argumentsText(definitions: readonly ArgumentDefinition[]): string {
  return definitions
    .map(({ name, type, optional, variadic }) => {
      const types = typeof type === 'string' ? type : type.join(' | ')
      return `${name}${variadic === true ? '…' : ''} :: ${types}${optional === true ? '?' : ''}`
    })
    .join(', ')
}

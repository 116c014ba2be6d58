import { z } from 'zod'

/** How a parameter is described: its value in JSON Schema, and how a list is written. */
export interface ParameterForm {
  readonly schema: Readonly<Record<string, unknown>>
  readonly style?: 'form'
  readonly explode?: false
}

/** What stands in the API's description for the parameters made here: each is registered where it is made. */
export const PARAMETER_FORMS = z.registry<ParameterForm>()

/** A name or an id in an address. */
export const name = z.string().min(1).max(500)
PARAMETER_FORMS.add(name, { schema: { type: 'string', minLength: 1, maxLength: 500 } })

interface Range {
  readonly least: number
  readonly most: number
}

/** A whole number that an address must have. */
export function requiredWhole({ least, most }: Range) {
  const schema = digits({ least, most })
  PARAMETER_FORMS.add(schema, { schema: { type: 'integer', minimum: least, maximum: most } })
  return schema
}

function digits({ least, most }: Range) {
  return z
    .string()
    .regex(/^\d{1,9}$/u, { error: `expected a whole number from ${least} to ${most}` })
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
}

/** A whole number in an address; `''` and `1e3` are none. */
export function whole({ least, most, otherwise }: Range & { readonly otherwise: number }) {
  const schema = digits({ least, most }).default(otherwise)
  PARAMETER_FORMS.add(schema, { schema: { type: 'integer', minimum: least, maximum: most, default: otherwise } })
  return schema
}

/** A switch in an address; absent is off. */
export function flag() {
  const schema = z
    .enum(['true', 'false', '1', '0'])
    .default('false')
    .transform((value) => value === 'true' || value === '1')
  PARAMETER_FORMS.add(schema, { schema: { type: 'string', enum: ['true', 'false', '1', '0'], default: 'false' } })
  return schema
}

/** A word may be said twice. */
const MOST_WORDS = 64

/** Known words in an address, separated by commas; absent is all of them. */
export function words<const W extends readonly [string, ...string[]]>(known: W) {
  const schema = z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(known)).max(MOST_WORDS))
    .optional()
  PARAMETER_FORMS.add(schema, {
    schema: { type: 'array', minItems: 1, maxItems: MOST_WORDS, items: { type: 'string', enum: known } },
    style: 'form',
    explode: false,
  })
  return schema
}

import type { PropertyValue } from '@claimgraph/model'
import { mayBeFormula } from './csv-cell.js'
import { encodable, printable } from './flat-value.js'

/** Watches the values of an export for one thing that a format cannot carry as it is. */
export interface Loss {
  readonly see: (property: string, value: PropertyValue) => void
  /** What happened, for people; undefined when nothing did. */
  readonly tell: () => string | undefined
}

type Concerns = (value: PropertyValue) => boolean

/** Counts values, and names the properties that they are of. */
function loss(concerns: Concerns, tell: (properties: string, count: number) => string): Loss {
  const properties = new Set<string>()
  let count = 0
  return {
    see: (property, value) => {
      if (!concerns(value)) return
      properties.add(property)
      count += 1
    },
    tell: () => (count === 0 ? undefined : tell([...properties].sort().join(', '), count)),
  }
}

const isList = Array.isArray as (value: PropertyValue) => value is readonly string[] | readonly number[]
const texts = (value: PropertyValue): readonly string[] =>
  (isList(value) ? [...value] : [value]).filter((item): item is string => typeof item === 'string')
const numbers = (value: PropertyValue): readonly number[] =>
  (isList(value) ? [...value] : [value]).filter((item): item is number => typeof item === 'number')
const isChangedBy =
  (clean: (text: string) => string): Concerns =>
  (value) =>
    texts(value).some((text) => clean(text) !== text)

/** What a value of GEXF is cut to: Gephi's reader refuses a file with an attribute of more than 524,288 characters (Woodstox's limit). */
export const LONGEST_GEXF_VALUE = 500_000
/** What a cell of Excel holds. */
const EXCEL_CELL = 32_767

/** Every loss that some format has, by name; each call begins to count anew. */
export const LOSSES = {
  joinedLists: () =>
    loss(
      (value) => isList(value) && value.length > 1,
      (properties) => `lists are joined by "; ": ${properties}`,
    ),
  ambiguousLists: () =>
    loss(
      (value) => isList(value) && texts(value).some((item) => item.includes('; ')),
      (properties) => `items of these lists hold "; " themselves: ${properties}`,
    ),
  emptyValues: () =>
    loss(
      (value) => value === '' || (isList(value) && value.length === 0),
      (properties, count) => `${count} empty texts and lists are left out: ${properties}`,
    ),
  emptyLists: () =>
    loss(
      (value) => isList(value) && value.length === 0,
      (properties, count) => `${count} empty lists are left out: ${properties}`,
    ),
  controlCharacters: () =>
    loss(
      isChangedBy(printable),
      (properties, count) =>
        `control characters, halves of surrogate pairs and non-characters are dropped from ${count} values: ${properties}`,
    ),
  loneSurrogates: () =>
    loss(
      isChangedBy(encodable),
      (properties, count) => `halves of surrogate pairs, which UTF-8 cannot say, are dropped from ${count} values: ${properties}`,
    ),
  oddNumbers: () =>
    loss(
      (value) => numbers(value).some((number) => !Number.isFinite(number)),
      (properties, count) => `${count} values that are no finite numbers are left out: ${properties}`,
    ),
  formulas: () =>
    loss(
      (value) => (isList(value) ? texts(value).slice(0, 1) : texts(value)).some((text) => mayBeFormula(printable(text))),
      (properties, count) =>
        `an apostrophe is put before ${count} texts that a spreadsheet would run as a formula: ${properties}`,
    ),
  longCells: () =>
    loss(
      (value) => texts(value).reduce((length, text) => length + text.length, 0) > EXCEL_CELL,
      (properties, count) => `${count} values are longer than a cell of Excel holds (${EXCEL_CELL} characters): ${properties}`,
    ),
  longAttributes: () =>
    loss(
      (value) => texts(value).join('; ').length > LONGEST_GEXF_VALUE,
      (properties, count) =>
        `${count} values are cut to the ${LONGEST_GEXF_VALUE} characters that Gephi reads of one: ${properties}`,
    ),
} as const satisfies Readonly<Record<string, () => Loss>>

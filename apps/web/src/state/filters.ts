import { FILTER_NAMES, FIRST_VIEW, type FilterName, type View } from './view.js'

const FIELDS = {
  types: ['hiddenTypes'],
  kinds: ['hiddenKinds'],
  relations: ['hiddenRelations'],
  confidence: ['confidence'],
  papers: ['papers'],
  years: ['years'],
  findings: ['findings'],
  community: ['community'],
} as const satisfies Readonly<Record<FilterName, readonly (keyof View)[]>>

/** The fields of a filter with their values of the first view. */
export function asAtFirst(name: FilterName): Partial<View> {
  return Object.fromEntries(FIELDS[name].map((field) => [field, FIRST_VIEW[field]]))
}

/** Filters that are set otherwise than at first, whether in force or not. */
export function setFilters(view: View): readonly FilterName[] {
  return FILTER_NAMES.filter((name) => FIELDS[name].some((field) => !same(view[field], FIRST_VIEW[field])))
}

/** The view with the filters that are switched off as at first. */
export function inForce(view: View): View {
  return view.off.reduce<View>((now, name) => ({ ...now, ...asAtFirst(name) }), view)
}

/** Lists are sets here: the order in which switches were flipped says nothing. */
function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...(value as readonly unknown[])].sort() : value)
  return plain(a) === plain(b)
}

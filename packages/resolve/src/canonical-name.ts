import type { ModelKind } from '@claimgraph/model'
import { isShortForm } from './long-form.js'
import { knownNameOf } from './known-index.js'
import { spelledKey } from './name-key.js'
import { compare, type Occurrence } from './occurrence.js'

/** One way to write a name, and the papers that write it so. */
interface Spelling {
  readonly forms: Map<string, Set<string>>
  readonly papers: Set<string>
}

/** A short form is the name of a class only where this many times as many papers use it as the long form. */
const SHORT_WINS = 2

/**
 * The most telling name that the papers use: the one that the table of known names puts first, where any paper writes it; else the spelling of most papers.
 * A class goes by its long form unless the short one is far more common. Always a spelling of the papers' own, capitals and number apart.
 */
export function canonicalName(occurrences: readonly Occurrence[], key: string): string {
  const bySpelling = readSpellings(occurrences)
  const known = occurrences[0] ? knownNameOf(occurrences[0].type, key) : undefined
  const preferred = known === undefined ? undefined : bySpelling.get(spelledKey(known))
  if (known !== undefined && preferred) return known
  const spellings = [...bySpelling.values()].filter(({ forms }) => forms.size > 0)
  const isClass = kindOf(occurrences) !== 'named'
  const weight = (spelling: Spelling) => spelling.papers.size * (isClass && !isShortForm(commonForm(spelling)) ? SHORT_WINS : 1)
  const [best] = spellings.sort((a, b) => weight(b) - weight(a) || compare(commonForm(a), commonForm(b)))
  return best ? commonForm(best) : ''
}

/** One use as a name is a slip only beside at least this many papers that speak of a class. */
const STRAY = 10

/**
 * `named` when any paper uses it as a name; undefined for what is no model. A slip in one paper does not make a name of what many others speak of as a
 * class.
 */
export function kindOf(occurrences: readonly Occurrence[]): ModelKind | undefined {
  const named = occurrences.filter((occurrence) => occurrence.kind === 'named')
  const families = occurrences.filter((occurrence) => occurrence.kind === 'family')
  if (named.length === 0) return families.length > 0 ? 'family' : undefined
  return named.length * STRAY > families.length ? 'named' : 'family'
}

function readSpellings(occurrences: readonly Occurrence[]): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  for (const { name, paper, definition, kind } of occurrences) {
    const forms = definition && kind !== 'named' ? [name, definition.long] : [name]
    for (const form of new Set(forms)) {
      const key = spelledKey(form)
      const spelling = spellings.get(key) ?? { forms: new Map<string, Set<string>>(), papers: new Set<string>() }
      spelling.papers.add(paper)
      // Only names of entities are shown: they are singular and clean.
      if (form === name) spelling.forms.set(form, (spelling.forms.get(form) ?? new Set()).add(paper))
      spellings.set(key, spelling)
    }
  }
  return spellings
}

function commonForm({ forms }: Spelling): string {
  const [best] = [...forms].sort(
    ([a, papersOfA], [b, papersOfB]) => papersOfB.size - papersOfA.size || capitals(a) - capitals(b) || compare(a, b),
  )
  return best?.[0] ?? ''
}

function capitals(text: string): number {
  return text.replace(/\P{Lu}/gu, '').length
}

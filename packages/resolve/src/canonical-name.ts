import type { ModelKind } from '@claimgraph/model'
import { isShortForm } from './long-form.js'
import { spelledKey } from './name-key.js'
import { compare, type Occurrence } from './occurrence.js'

/** One way to write a name, and the papers that write it so. */
interface Spelling {
  readonly forms: Map<string, Set<string>>
  readonly papers: Set<string>
}

/** A short form is the name of a class only where this many times as many papers use it as the long form. */
const SHORT_WINS = 2

/** The most telling name that the papers use: the spelling of most papers; a class goes by its long form unless the short one is far more common. */
export function canonicalName(occurrences: readonly Occurrence[]): string {
  const spellings = [...readSpellings(occurrences).values()]
  const isClass = kindOf(occurrences) !== 'named'
  const weight = (spelling: Spelling) => spelling.papers.size * (isClass && !isShortForm(commonForm(spelling)) ? SHORT_WINS : 1)
  const [best] = spellings.sort((a, b) => weight(b) - weight(a) || compare(commonForm(a), commonForm(b)))
  return best ? commonForm(best) : ''
}

/** `named` when any paper uses it as a name; undefined for what is no model. */
export function kindOf(occurrences: readonly Occurrence[]): ModelKind | undefined {
  if (occurrences.some((occurrence) => occurrence.kind === 'named')) return 'named'
  return occurrences.some((occurrence) => occurrence.kind === 'family') ? 'family' : undefined
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
  for (const [key, spelling] of spellings) if (spelling.forms.size === 0) spellings.delete(key)
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

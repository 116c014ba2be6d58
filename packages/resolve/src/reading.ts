import { companyKey, type Company } from './company.js'
import { conceptKeys } from './concept-keys.js'
import { knownSense } from './data/known-senses.js'
import { knownMeanings } from './known-index.js'
import { ruledKey, spelledKey } from './name-key.js'
import { isShortForm } from './long-form.js'
import { compare, type Occurrence } from './occurrence.js'
import type { ShortForms } from './short-forms.js'

/** What one occurrence is taken to mean. */
export interface Reading {
  readonly occurrence: Occurrence
  /** Equal keys of one type are one thing, unless senses part them. */
  readonly key: string
  /** Systems: key of the words that the paper says its name is short for. */
  readonly words?: string
  /** A sense that the paper's own words set apart, see `known-senses`. */
  readonly sense?: string
  /** A bare short form of several meanings of which nothing supports one. */
  readonly alone?: boolean
}

/** Read one occurrence by its paper's definition, the table of known names, other papers' definitions and, last, the rules of spelling. */
export function readOccurrence(occurrence: Occurrence, shortForms: ShortForms, company: Company): Reading {
  const plain =
    occurrence.type === 'model' && occurrence.kind === 'named'
      ? readSystem(occurrence, shortForms, company)
      : readClass(occurrence, shortForms, company)
  const sense = knownSense(plain.occurrence, plain.key)
  if (!sense) return plain
  return sense.key === undefined ? { ...plain, sense: sense.name } : { ...plain, key: sense.key }
}

function readClass(occurrence: Occurrence, shortForms: ShortForms, company: Company): Reading {
  const { type, kind, definition } = occurrence
  const name = tellingName(occurrence)
  if (definition?.short === name) return { occurrence, key: shortForms.longKey(occurrence) }
  const own = conceptKeys(type, name, kind)
  const defined = isShortForm(name) ? shortForms.meanings(type, name) : new Map<string, ReadonlySet<string>>()
  const known = knownMeanings(type, spelledKey(name)).map((meaning) => meaning.key)
  const candidates = [...new Set([...defined.keys(), ...known])].sort(compare)
  if (candidates.length === 0) return { occurrence, key: own[0] ?? '' }
  const key = likeliest(occurrence, candidates, defined, known, company)
  return key === undefined ? { occurrence, key: spelledKey(name), alone: true } : { occurrence, key }
}

/** A metric of one general word ("accuracy") goes by a longer mention that ends in it ("forecasting accuracy"), if there is one. */
function tellingName({ type, name, entity }: Occurrence): string {
  if (type !== 'metric' || /[\s-]/u.test(name)) return name
  const longer = entity.mentions.filter((mention) => mention.toLowerCase().endsWith(` ${name.toLowerCase()}`))
  return longer.length === 1 && /^(?:forecast|translat|detect|segment|predict)\p{L}+ \p{L}+$/iu.test(longer[0] ?? '')
    ? (longer[0] ?? name)
    : name
}

const NOBODY: ReadonlySet<string> = new Set()

/** How many times as many definers make a meaning the usual one, where nothing else speaks for it. */
const USUAL = 2

/**
 * The candidate whose definers keep the likest company; without any likeness the one in the table of known names, else the one of far more definers; else none,
 * and the short form stays alone.
 */
function likeliest(
  occurrence: Occurrence,
  candidates: readonly string[],
  defined: ReadonlyMap<string, ReadonlySet<string>>,
  known: readonly string[],
  company: Company,
): string | undefined {
  if (candidates.length <= 1) return candidates[0]
  const scored = candidates.map((key) => {
    const papers = defined.get(key) ?? NOBODY
    return {
      key,
      likeness: company.likeness(occurrence.paper, papers, companyKey(occurrence)),
      prior: known.includes(key) ? Infinity : papers.size,
    }
  })
  scored.sort((a, b) => b.likeness - a.likeness || Number(b.prior > a.prior) - Number(b.prior < a.prior) || compare(a.key, b.key))
  const [best, next] = scored
  if (!best || !next) return best?.key
  const isSupported = best.likeness > next.likeness || best.prior >= USUAL * next.prior
  return isSupported ? best.key : undefined
}

function readSystem(occurrence: Occurrence, shortForms: ShortForms, company: Company): Reading {
  const { type, name, definition, proposes } = occurrence
  const own = conceptKeys(type, name, 'named')[0] ?? ''
  if (knownMeanings(type, spelledKey(name)).some(({ known }) => known.kind === 'family') && !proposes)
    return readClass(occurrence, shortForms, company)
  if (definition) return readDefinedSystem(occurrence, own, definition, shortForms)
  if (!proposes && isShortForm(name) && !shortForms.isSystem(name)) return readClass(occurrence, shortForms, company)
  if (!SEVERAL_WORDS.test(name)) return { occurrence, key: own }
  const called = proposes ? undefined : shortForms.systemCalled(name)
  if (called !== undefined) return { occurrence, key: called, words: ruledKey(type, name, 'family') }
  const [asClass = ''] = conceptKeys(type, name, 'family')
  return { occurrence, key: shortForms.isClass(asClass) ? asClass : own }
}

/** "Flow Matching", "Q-learning"; not "AR-Net". */
const SEVERAL_WORDS = /\s|-\p{Ll}{4}/u

/** A system with a short and a long name; what other papers speak of as a class under the same words is that class. */
function readDefinedSystem(
  occurrence: Occurrence,
  own: string,
  { short, long }: { readonly short: string; readonly long: string },
  shortForms: ShortForms,
): Reading {
  const { type, name } = occurrence
  const asClass = shortForms.longKey(occurrence)
  const isClass =
    shortForms.meanings(type, short).has(asClass) || knownMeanings(type, spelledKey(short)).some(({ key }) => key === asClass)
  const words = ruledKey(type, long, 'family')
  if (isClass) return { occurrence, key: asClass, words }
  return { occurrence, key: short === name ? own : ruledKey(type, short, 'named'), words }
}

import { containmentOfKeys, likenessOfKeys } from './alike.js'
import { companyKey, type Company } from './company.js'
import { compare } from './occurrence.js'
import { senseLabel } from './sense-label.js'
import type { Reading } from './reading.js'
import { isMainProposal } from './unnamed-proposals.js'

/** Readings that mean one thing. `apart` says what sets it apart from other things of the same name; absent where there is none. */
export interface Sense {
  readonly readings: readonly Reading[]
  readonly apart?: string
  /** Nothing supports one of the other senses. */
  readonly alone?: boolean
  /** Why it was set apart, in words. */
  readonly because: readonly string[]
}

/** A sense that a paper founds by proposing a system, or by saying what its name is short for. */
interface Founder {
  readonly papers: Set<string>
  readonly names: Set<string>
  readonly words: Set<string>
  readonly readings: Reading[]
  /** The papers that propose it. */
  readonly proposing: Set<string>
  proposer?: Reading
}

/**
 * Part the readings of one key into senses. Two papers that each propose a system of this name, or say that it is short for different words, found two
 * senses; other papers' mentions go where the spelling and then the company is likest, and stay apart from all where nothing supports any. The order of the readings does not matter.
 */
export function partSenses(readings: readonly Reading[], company: Company): readonly Sense[] {
  const founders = findFounders(readings, company)
  if (founders.length <= 1) return [{ readings, because: [] }]
  const founding = new Set(founders.flatMap((founder) => founder.readings))
  const alone: Reading[] = []
  for (const reading of readings) {
    if (founding.has(reading)) continue
    const home = likeliestFounder(reading, founders, company)
    if (home) home.readings.push(reading)
    else alone.push(reading)
  }
  const apart = founders.map((founder) => toSense(founder, founders))
  return alone.length === 0 ? apart : [...apart, { readings: alone, alone: true, because: [UNSETTLED] }]
}

function findFounders(readings: readonly Reading[], company: Company): readonly Founder[] {
  const founding = readings.filter(({ occurrence, words }) => occurrence.proposes || words !== undefined)
  // Proposers and definitions first, so that a paper that repeats a definition joins its proposer whatever the order of ids.
  const ordered = [...founding].sort(
    (a, b) =>
      Number(b.occurrence.proposes) - Number(a.occurrence.proposes) ||
      Number(b.words !== undefined) - Number(a.words !== undefined) ||
      compare(a.occurrence.paper, b.occurrence.paper) ||
      compare(a.occurrence.name, b.occurrence.name),
  )
  const founders: Founder[] = []
  for (const reading of ordered) {
    const home = founders.find((founder) => belongs(reading, founder, company))
    if (home) addTo(home, reading)
    else
      founders.push(addTo({ papers: new Set(), names: new Set(), words: new Set(), proposing: new Set(), readings: [] }, reading))
  }
  return founders
}

function belongs({ occurrence, words }: Reading, founder: Founder, company: Company): boolean {
  if (founder.papers.has(occurrence.paper)) return !(occurrence.proposes && founder.proposing.has(occurrence.paper))
  if (words !== undefined && founder.words.size > 0) {
    const both = occurrence.proposes && founder.proposer !== undefined
    return [...founder.words].some((other) => alike(words, other, both))
  }
  if (!occurrence.proposes || !founder.proposer) return true
  const likeness = company.likeness(occurrence.paper, founder.papers, companyKey(occurrence))
  return likeness >= (isMainProposal(occurrence) ? SAME_PAPER : SAME_FIELD)
}

/** Likeness of company from which two papers that propose a system of one name are the same paper twice. */
const SAME_PAPER = 0.6
/** Likeness from which a name that a paper seems to propose beside its main proposal is the one that another paper proposes: it is rather built upon. */
const SAME_FIELD = 0.2

/** Likeness from which the words of two definitions are the same, written differently. */
const SAME_WORDS = 0.6
/** How much of one definition must stand in another, where only one of the two papers proposes what it defines. */
const MOST_WORDS = 0.65

/** Nearly the same words; where not both papers propose it, also when one definition holds most of the other ("visual autoregressive", "visual autoregressive generation"). */
function alike(a: string, b: string, bothPropose: boolean): boolean {
  return likenessOfKeys(a, b) >= SAME_WORDS || (!bothPropose && containmentOfKeys(a, b) >= MOST_WORDS)
}

function addTo(founder: Founder, reading: Reading): Founder {
  founder.papers.add(reading.occurrence.paper)
  founder.names.add(reading.occurrence.name)
  if (reading.words !== undefined) founder.words.add(reading.words)
  founder.readings.push(reading)
  if (reading.occurrence.proposes) {
    founder.proposing.add(reading.occurrence.paper)
    founder.proposer ??= reading
  }
  return founder
}

/** What the same capitals count for, beside the company's likeness of 0..1. */
const SAME_CAPITALS = 0.5

function likeliestFounder(reading: Reading, founders: readonly Founder[], company: Company): Founder | undefined {
  const { paper, name } = reading.occurrence
  const own = founders.filter((founder) => founder.papers.has(paper))
  if (own.length === 1 && !reading.occurrence.proposes) return own[0]
  const open = founders.filter((founder) => !founder.papers.has(paper))
  const except = companyKey(reading.occurrence)
  const scored = open.map((founder) => {
    const onlyHere = founder.names.has(name) && !founders.some((other) => other !== founder && other.names.has(name))
    return { founder, score: company.likeness(paper, founder.papers, except) + (onlyHere ? SAME_CAPITALS : 0) }
  })
  scored.sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first || first.score === 0) return undefined
  return second?.score === first.score ? undefined : first.founder
}

function toSense(founder: Founder, founders: readonly Founder[]): Sense {
  const others = founders.filter((other) => other !== founder)
  return {
    readings: founder.readings,
    apart: founderLabel(founder),
    because: others.map((other) => apartBecause(founder, other)),
  }
}

/** What sets a founder apart: its definition, where any of its papers gives one. */
function founderLabel({ readings, proposer }: Founder): string {
  const defined = readings.find(({ occurrence }) => occurrence.definition)
  const first = defined ?? proposer ?? readings[0]
  return first ? senseLabel(first.occurrence) : ''
}

function apartBecause(founder: Founder, other: Founder): string {
  return `kept apart from ${describe(other)}: here it is ${describe(founder)}`
}

function describe({ readings, proposer }: Founder): string {
  const first = proposer ?? readings[0]
  if (!first) return ''
  const { name, paper, definition } = first.occurrence
  const verb = first.occurrence.proposes ? 'proposed' : 'used'
  return `«${name}»${definition ? ` («${definition.long}»)` : ''}, ${verb} in ${paper}`
}

const UNSETTLED = 'the name means several things, and nothing in these papers supports one of them'

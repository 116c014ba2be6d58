import type { EntityType, LibraryContent } from '@claimgraph/model'
import { readCompany } from './company.js'
import { compare, readOccurrences, type Occurrence } from './occurrence.js'
import { readOccurrence, type Reading } from './reading.js'
import { partSenses } from './senses.js'
import { learnShortForms } from './short-forms.js'

/** Occurrences that mean one thing, before it has a name and an id. */
export interface NameCluster {
  readonly type: EntityType
  readonly key: string
  readonly readings: readonly Reading[]
  /** What sets it apart from other things of the same name. */
  readonly apart?: string
  /** Of several meanings nothing supports one. */
  readonly alone?: boolean
  readonly because: readonly string[]
}

/** Cluster the names of all papers: read each by itself, group equal keys, part senses. Linear but for the senses of one name. */
export function clusterNames(content: LibraryContent): readonly NameCluster[] {
  const occurrences = readOccurrences(content)
  const shortForms = learnShortForms(occurrences)
  const company = readCompany(occurrences)
  const groups = new Map<string, Reading[]>()
  for (const occurrence of occurrences) {
    const reading = readOccurrence(occurrence, shortForms, company)
    const slot = `${occurrence.type} ${reading.key || occurrence.name} ${reading.sense ?? ''}`
    const group = groups.get(slot)
    if (group) group.push(reading)
    else groups.set(slot, [reading])
  }
  return [...groups.entries()]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, readings]) =>
      partSenses(readings, company).map((sense) => {
        const [first] = readings
        const apart = sense.apart ?? first?.sense
        return {
          type: first?.occurrence.type ?? 'model',
          key: first?.key ?? '',
          readings: sense.readings,
          ...(apart === undefined ? {} : { apart }),
          ...(sense.alone || sense.readings.every((reading) => reading.alone) ? { alone: true } : {}),
          because: first?.sense === undefined ? sense.because : [...sense.because, senseReason(first.sense)],
        }
      }),
    )
}

function senseReason(sense: string): string {
  return `kept apart from what else the name means: the words around it speak of «${sense}»`
}

/** Occurrences of a cluster, sorted by paper and name. */
export function occurrencesOf(cluster: NameCluster): readonly Occurrence[] {
  return cluster.readings
    .map((reading) => reading.occurrence)
    .sort((a, b) => compare(a.paper, b.paper) || compare(a.name, b.name))
}

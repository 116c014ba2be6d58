import type { Claim, Correction, Entity, LibraryContent, LibraryEntry, Resolution, ResolvedEntity } from '@claimgraph/model'

/** A paper for a test: what it says and what its record holds. */
export interface Sample {
  readonly id: string
  readonly title?: string
  readonly abstract?: string
  readonly entities: readonly Entity[]
  readonly claims?: readonly Claim[]
}

/** A library of such papers. */
export function library(samples: readonly Sample[], corrections: readonly Correction[] = []): LibraryContent {
  return { id: 'test', entries: samples.map(toEntry), corrections }
}

function toEntry({ id, title = '', abstract = '', entities, claims = [] }: Sample): LibraryEntry {
  return {
    paper: { id: `paper:${id}`, title, abstract, sources: ['test'] },
    record: { id, title, entities, claims, results: [] },
    extractor: 'test@1',
  }
}

/** A class of models. */
export function family(name: string, mentions: readonly string[] = [name], role: Entity['role'] = 'mentioned'): Entity {
  return { type: 'model', kind: 'family', role, name, mentions }
}

/** A model with a name of its own. */
export function named(name: string, mentions: readonly string[] = [name], role: Entity['role'] = 'mentioned'): Entity {
  return { type: 'model', kind: 'named', role, name, mentions }
}

export function proposed(name: string, mentions: readonly string[] = [name]): Entity {
  return named(name, mentions, 'proposed')
}

export function other(type: 'benchmark' | 'metric' | 'task', name: string, mentions: readonly string[] = [name]): Entity {
  return { type, name, mentions }
}

export function claim(subject: string, object: string): Claim {
  return {
    subject,
    object,
    relation: 'outperforms',
    benchmarks: [],
    metrics: [],
    tasks: [],
    own: true,
    sota: false,
    addon: false,
    evidence: '',
    passages: [],
    confidence: 1,
    rule: 'test',
  }
}

/** The entity that a paper's name means. */
export function entityOf(resolution: Resolution, paper: string, name: string): ResolvedEntity | undefined {
  return resolution.entities.find(({ members }) => members.some(([id, member]) => id === `paper:${paper}` && member === name))
}

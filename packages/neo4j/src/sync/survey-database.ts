import { ClaimgraphError } from '@claimgraph/model'
import type { Job } from './job.js'
import { ELEMENTS, elementText, isInGraph, type Element } from './part.js'
import { countOurs, findForeign } from './statements.js'

/** How many of a label or a type are ours before the sync. */
export type Survey = ReadonlyMap<Element['name'], number>

/**
 * See what is in the database before anything is written.
 *
 * @throws ClaimgraphError `input`, naming them, when nodes or relationships of somebody else have ids of ours.
 */
export async function surveyDatabase(job: Job): Promise<Survey> {
  const ours = new Map<Element['name'], number>()
  const conflicts = new Conflicts()
  for (const element of ELEMENTS) {
    const { own, all } = await count(job, element)
    ours.set(element.name, own)
    if (all > own) await collectConflicts(job, element, conflicts)
    job.advance('check', 0)
  }
  conflicts.throwIfAny()
  return ours
}

function count({ neo4j, marks }: Job, element: Element): Promise<{ own: number; all: number }> {
  return neo4j.read(async (transaction) => {
    const { records } = await transaction.run(countOurs(element), marks)
    return { own: Number(records[0]?.get('ours')), all: Number(records[0]?.get('all')) }
  })
}

/** Row by row: a foreign database may be large. */
async function collectConflicts({ neo4j, graph, marks }: Job, element: Element, conflicts: Conflicts): Promise<void> {
  await neo4j.read(async (transaction) => {
    conflicts.forget(element)
    for await (const record of transaction.run(findForeign(element), marks)) {
      const { id, element: place, library } = record.toObject() as Readonly<Record<'id' | 'element' | 'library', string | null>>
      if (isInGraph(graph, element, id))
        conflicts.add(element, `${elementText(element)} "${String(id)}" (${String(place)}${ownerText(library)})`)
    }
  })
}

function ownerText(library: string | null): string {
  return library === null ? '' : `, of library ${library}`
}

const SHOWN = 10

/** Things of somebody else that have ids of ours: the first of each label or type in words, the others counted. */
class Conflicts {
  readonly #found = new Map<Element['name'], { readonly shown: string[]; count: number }>()

  /** The work may be done again after a cut connection. */
  forget({ name }: Element): void {
    this.#found.set(name, { shown: [], count: 0 })
  }

  add({ name }: Element, text: string): void {
    const found = this.#found.get(name)
    if (!found) return
    found.count++
    if (found.shown.length < SHOWN) found.shown.push(text)
  }

  throwIfAny(): void {
    const all = [...this.#found.values()]
    const count = all.reduce((sum, found) => sum + found.count, 0)
    if (count === 0) return
    const shown = all.flatMap((found) => found.shown).slice(0, SHOWN)
    const more = count > shown.length ? ` and ${count - shown.length} more` : ''
    const isAnotherLibrary = shown.some((text) => text.includes(', of library '))
    const way = isAnotherLibrary
      ? 'adopt that library, where it is this one made anew, or use another database'
      : 'rename them, or use another database'
    throw new ClaimgraphError(
      'input',
      `This database has nodes or relationships of somebody else with ids of this library: ${shown.join(', ')}${more}; nothing was written; ${way}`,
    )
  }
}

import type { NodeType } from '../scene/node-types.js'
import type { RelationName } from '../scene/relations.js'
import { asAtFirst } from './filters.js'
import { FIRST_VIEW, type BoardName, type FilterName, type Kind, type Screen, type View } from './view.js'

/** Every way in which the reader changes the view: from a view to the next, nothing else. */
export type Change = (view: View) => View

/** Open a node in the panel; on a screen without the panel the graph comes up. */
export const openNode =
  (id: string): Change =>
  (view) => ({ ...view, screen: view.screen === 'table' ? 'table' : 'graph', selection: { kind: 'node', id } })

/** Open all claims between two nodes. */
export const openPair =
  (from: string, to: string): Change =>
  (view) => ({ ...view, screen: view.screen === 'table' ? 'table' : 'graph', selection: { kind: 'pair', from, to } })

/** Open the chain of claims from one model to another, its nodes on the canvas. */
export const openPath =
  (from: string, to: string, through: readonly string[]): Change =>
  (view) => ({ ...pin([from, ...through, to])(view), screen: 'graph', selection: { kind: 'path', from, to } })

/** Close the panel. */
export const closeSelection: Change = (view) => ({ ...view, selection: null })

/** Go to another screen. */
export const openScreen =
  (screen: Screen): Change =>
  (view) => ({ ...view, screen })

/** Ask a board about a name, and another where it takes two. */
export const openBoard =
  (board: BoardName, about = '', other = ''): Change =>
  (view) => ({ ...view, screen: 'boards', board, about, other })

/** Show or hide a type of nodes. */
export const toggleType =
  (type: NodeType): Change =>
  (view) => ({ ...view, hiddenTypes: toggled(view.hiddenTypes, type) })

/** Show or hide a relation. */
export const toggleRelation =
  (relation: RelationName): Change =>
  (view) => ({ ...view, hiddenRelations: toggled(view.hiddenRelations, relation) })

/** Show or hide a kind of models. */
export const toggleKind =
  (kind: Kind): Change =>
  (view) => ({ ...view, hiddenKinds: toggled(view.hiddenKinds, kind) })

/** Put a filter in force, or out of force; its setting stays. */
export const toggleFilter =
  (name: FilterName): Change =>
  (view) => ({ ...view, off: toggled(view.off, name) })

/** Take a filter away: its fields are as at first. */
export const clearFilter =
  (name: FilterName): Change =>
  (view) => ({ ...view, ...asAtFirst(name), off: view.off.filter((one) => one !== name) })

/** Show one community alone, or all again. */
export const toggleCommunity =
  (community: number): Change =>
  (view) => ({ ...view, community: view.community === community ? null : community })

/** Bring nodes onto the canvas, whatever the filters say. */
export const pin =
  (ids: readonly string[]): Change =>
  (view) => ({
    ...view,
    pinned: [...new Set([...view.pinned, ...ids])],
    removed: view.removed.filter((id) => !ids.includes(id)),
  })

/** Put nodes away; what is open closes when it is among them. */
export const putAway =
  (...ids: readonly string[]): Change =>
  (view) => ({
    ...view,
    pinned: view.pinned.filter((one) => !ids.includes(one)),
    removed: [...new Set([...view.removed, ...ids])],
    selection: view.selection?.kind === 'node' && ids.includes(view.selection.id) ? null : view.selection,
  })

/** Collapse a node: some neighbours are let go, so that the filters decide about them, others are put away. */
export const collapse =
  (letGo: readonly string[], away: readonly string[]): Change =>
  (view) => ({ ...putAway(...away)(view), pinned: view.pinned.filter((id) => !letGo.includes(id)) })

/** Change filters. */
export const filter =
  (
    filters: Partial<
      Pick<
        View,
        | 'confidence'
        | 'papers'
        | 'years'
        | 'findings'
        | 'community'
        | 'smallGroups'
        | 'limit'
        | 'cypher'
        | 'engine'
        | 'ran'
        | 'tableOf'
        | 'rowText'
        | 'sort'
      >
    >,
  ): Change =>
  (view) => ({ ...view, ...filters })

/** All filters as at first; screen and selection stay. */
export const resetFilters: Change = (view) => ({
  ...FIRST_VIEW,
  screen: view.screen,
  selection: view.selection,
  board: view.board,
  about: view.about,
  other: view.other,
  cypher: view.cypher,
  engine: view.engine,
  ran: view.ran,
  tableOf: view.tableOf,
  sort: view.sort,
  help: view.help,
})

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

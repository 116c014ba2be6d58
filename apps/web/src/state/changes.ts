import type { NodeType } from '../scene/node-types.js'
import type { RelationName } from '../scene/relations.js'
import { FIRST_VIEW, type BoardName, type Screen, type View } from './view.js'

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

/** Put a node away; it closes when it is the one that is open. */
export const putAway =
  (id: string): Change =>
  (view) => ({
    ...view,
    pinned: view.pinned.filter((one) => one !== id),
    removed: [...new Set([...view.removed, id])],
    selection: view.selection?.kind === 'node' && view.selection.id === id ? null : view.selection,
  })

/** Change filters. */
export const filter =
  (
    filters: Partial<
      Pick<View, 'confidence' | 'papers' | 'years' | 'ownOnly' | 'community' | 'smallGroups' | 'limit' | 'cypher'>
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
})

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

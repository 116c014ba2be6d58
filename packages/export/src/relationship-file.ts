import type { EdgeEntry } from './graph-view.js'

/** The file of a relationship in an import: its type and the labels of its ends, since ids are looked up by label. */
export function relationshipFile({ attributes, source, target }: EdgeEntry): string {
  return [attributes.type, source.attributes.label, target.attributes.label].join('-')
}

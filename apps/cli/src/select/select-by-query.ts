import { notYet } from '../options.js'

/** The part of a graph that a query returns: its nodes, and its relationships with their ends. */
export function selectByQuery(): never {
  throw notYet('export --query')
}

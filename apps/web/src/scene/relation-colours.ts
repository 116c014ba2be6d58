import type { Theme } from './palette.js'
import type { RelationName } from './relations.js'

const QUIET = { light: '#c3c8d0', dark: '#3b4452' }

/** The hues of the exports' `RELATIONSHIP_COLOURS`, as dark or as light as each theme's canvas needs. */
const COLOURS: Readonly<Record<RelationName, Readonly<Record<Theme, string>>>> = {
  beats: { light: '#12805f', dark: '#58c9a3' },
  matches: { light: '#9a6200', dark: '#e2b04a' },
  compared: { light: '#a2577f', dark: '#d79abb' },
  builds: { light: '#bcc2cb', dark: '#465061' },
  kind: QUIET,
  scores: { light: '#7fae9b', dark: '#4d8672' },
  prior: { light: '#c39a9a', dark: '#8d6060' },
  proposes: { light: '#8a93a1', dark: '#76808f' },
  compares: QUIET,
  mentions: QUIET,
  evaluates: QUIET,
}

/** The colour of a relation's lines. */
export function relationColour(relation: RelationName, theme: Theme): string {
  return COLOURS[relation][theme]
}

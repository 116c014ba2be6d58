import type { Theme } from './palette.js'
import type { RelationName } from './relations.js'

const QUIET = { light: '#c3c8d0', dark: '#3b4452' }

const COLOURS: Readonly<Record<RelationName, Readonly<Record<Theme, string>>>> = {
  beats: { light: '#3f5f94', dark: '#8fb0e6' },
  matches: { light: '#9a6200', dark: '#e2b04a' },
  compared: { light: '#7b6f8c', dark: '#a99bbd' },
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

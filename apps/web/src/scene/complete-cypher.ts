import { NODE_LABELS, RELATIONSHIP_TYPES, type SchemaAnswer } from '@claimgraph/model'
import { KEYWORDS } from './highlight-cypher.js'

/** What may follow where the cursor is: `from` is where the word that is replaced begins. */
export interface Completions {
  readonly from: number
  readonly words: readonly string[]
}

const MOST = 8
const NO_SCHEMA: SchemaAnswer = { labels: [], types: [] }

/** Labels after `(x:`, relationship types after `[r:`, properties after `x.`, else keywords; those that begin as the word does. */
export function completeCypher(query: string, cursor: number, schema: SchemaAnswer = NO_SCHEMA): Completions {
  const before = query.slice(0, cursor)
  const word = /\w*$/u.exec(before)?.[0] ?? ''
  const from = cursor - word.length
  const words = vocabulary(before.slice(0, from), schema).filter(
    (one) => one.toLowerCase().startsWith(word.toLowerCase()) && one.toLowerCase() !== word.toLowerCase(),
  )
  const wanted = word !== '' || /[:.|]$/u.test(before)
  return { from, words: wanted ? words.slice(0, MOST) : [] }
}

function vocabulary(before: string, schema: SchemaAnswer): readonly string[] {
  if (/\[[^\]()]*[:|]$/u.test(before)) return namesOf(schema.types, RELATIONSHIP_TYPES)
  if (before.endsWith(':')) return namesOf(schema.labels, NODE_LABELS)
  if (/\w\.$/u.test(before)) return propertiesOf(schema)
  return KEYWORDS
}

/** What the graph really has; before that is known, what it may have. */
function namesOf(kinds: SchemaAnswer['labels'], otherwise: readonly string[]): readonly string[] {
  return kinds.length > 0 ? kinds.map((kind) => kind.name) : otherwise
}

function propertiesOf({ labels, types }: SchemaAnswer): readonly string[] {
  return [...new Set([...labels, ...types].flatMap((kind) => kind.properties))].sort()
}

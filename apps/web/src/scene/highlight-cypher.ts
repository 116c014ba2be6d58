/** A piece of a query with what it is; pieces joined are the query. */
export interface CypherPiece {
  readonly kind: 'keyword' | 'text' | 'number' | 'comment' | 'label' | 'parameter' | 'plain'
  readonly text: string
}

export const KEYWORDS =
  'MATCH OPTIONAL WHERE RETURN WITH UNWIND AS DISTINCT ORDER BY SKIP LIMIT ASC DESC AND OR XOR NOT IN STARTS ENDS CONTAINS IS NULL CASE WHEN THEN ELSE END EXISTS UNION ALL CALL YIELD CREATE MERGE SET REMOVE DELETE DETACH FOREACH EXPLAIN PROFILE TRUE FALSE'.split(
    ' ',
  )

const WORDS = new Set(KEYWORDS)

const RULES: readonly (readonly [CypherPiece['kind'], RegExp])[] = [
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/uy],
  ['text', /'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?/uy],
  ['label', /:[A-Za-z_]\w*/uy],
  ['parameter', /\$\w*/uy],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy],
  ['keyword', /[A-Za-z_]\w*/uy],
  ['plain', /[^\w'":$/]+|[\s\S]/uy],
]

/** Cut a query into coloured pieces. Odd text is plain; nothing makes it throw. */
export function highlightCypher(query: string): readonly CypherPiece[] {
  const pieces: CypherPiece[] = []
  for (let at = 0; at < query.length;) {
    const piece = pieceAt(query, at)
    pieces.push(piece)
    at += piece.text.length
  }
  return pieces
}

function pieceAt(query: string, at: number): CypherPiece {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at
    const text = rule.exec(query)?.[0]
    if (text === undefined || text === '') continue
    if (kind === 'keyword' && !WORDS.has(text.toUpperCase())) return { kind: 'plain', text }
    return { kind, text }
  }
  return { kind: 'plain', text: query.charAt(at) }
}

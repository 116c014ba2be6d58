const TEXTS =
  /\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|`(?:``|[^`])*(?:`|$)/gu

/** A query without its comments and the content of its strings, each a blank; `quoted` says what becomes of names in backticks. */
export function bareText(cypher: string, quoted: (name: string) => string): string {
  return cypher.replace(TEXTS, (text) => (text.startsWith('`') ? quoted(text.replaceAll('`', '')) : ' '))
}

/** `\uXXXX` as the character it means: Neo4j reads it so anywhere in a query, before anything else. */
export function withoutEscapes(cypher: string): string {
  return cypher.replace(/\\u+([0-9a-f]{4})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** The characters (code points) of a text, of which a text's length and places are counted. */
export function charactersOf(text: string): string[] {
  return Array.from(text)
}

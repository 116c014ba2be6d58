/** Quotes as characters; dashes too where the text is LaTeX throughout, elsewhere two hyphens are two hyphens. */
export function plainMarks(text: string, throughout: boolean): string {
  const opened = text.replace(/``/gu, '“')
  const quoted = throughout || opened.includes('“') ? opened.replace(/''/gu, '”') : opened
  return throughout ? quoted.replace(/---/gu, '—').replace(/--/gu, '–') : quoted
}

/** A letter with its accent as one character where there is one; on more than a letter an accent is only a mark of mathematics. */
export function setAccent(text: string, accent: string): string {
  const letter = text.trim()
  return /^.$/su.test(letter) ? (letter + accent).normalize('NFC') : letter
}

/** Lines of a saved Hugging Face page that belong to no paper, each kind with its name. */
const FURNITURE: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'newsletter', pattern: /^Get trending papers in your email inbox(?: once a day)?!$/u },
  { name: 'subscribe button', pattern: /^Subscribe$/u },
  { name: 'badge', pattern: /^new$/u },
  { name: 'heading', pattern: /^(?:Daily|Trending) Papers$/u },
  { name: 'curator', pattern: /^by\s?AK and the research community$/u },
  { name: 'turning pages', pattern: /^(?:Previous|Next|\d{1,4}|\.\.\.|…)$/u },
]

/** Name of the kind of page furniture that a trimmed line is, if it is one. */
export function findFurniture(text: string): string | undefined {
  return FURNITURE.find(({ pattern }) => pattern.test(text))?.name
}

/** The head of a saved page glued behind the last line of the page before, as when files are joined whose last line has no end. */
const GLUED_HEAD = /Get trending papers in your email inbox(?: once a day)?!$/u

/** The line without what the saving of the page glued to it: the button's word in front of the first title, the next page's head behind the last abstract. */
export function unglue(text: string, opensPage: boolean): string {
  const whole = findFurniture(text) === undefined ? text.replace(GLUED_HEAD, '') : text
  return opensPage ? whole.replace(/^Subscribe(?=\S)/u, '') : whole
}

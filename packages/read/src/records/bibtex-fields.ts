/** One entry of BibTeX; fields by name in lower case, values as they are written, without their delimiters. */
export interface BibtexEntry {
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const HEAD = /^\s*@([a-z]+)\s*[{(]\s*([^\s,={}"]*)\s*(,|[})]$)/iu
const BETWEEN = /[\s,]*/uy
const NAME = /([^\s,={}"#%'()]+)\s*=\s*/uy
const GAP = /\s*(#)?\s*/uy
const WORD = /[^\s,{}"#()]+/uy

/**
 * Read the text of an entry. Values in braces, in quotes, bare numbers and names of strings are joined by `#`; a name that no `@string` defines
 * stands for itself.
 *
 * @param strings What `@string` entries defined, by name in lower case.
 * @returns `undefined` for what is no entry.
 */
export function parseBibtexEntry(text: string, strings: ReadonlyMap<string, string>): BibtexEntry | undefined {
  const head = HEAD.exec(text)
  if (!head) return undefined
  const fields = readFields(text, head[0].length, strings)
  return { type: (head[1] ?? '').toLowerCase(), key: head[2] ?? '', fields }
}

/** The definitions of an `@string` entry, by name in lower case; none for any other entry. */
export function parseBibtexStrings(text: string, strings: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const head = /^\s*@string\s*[{(]/iu.exec(text)
  return head ? readFields(text, head[0].length, strings) : new Map()
}

function readFields(text: string, from: number, strings: ReadonlyMap<string, string>): Map<string, string> {
  const fields = new Map<string, string>()
  for (let at = from; at < text.length;) {
    BETWEEN.lastIndex = at
    BETWEEN.exec(text)
    at = BETWEEN.lastIndex
    NAME.lastIndex = at
    const name = NAME.exec(text)
    if (!name) {
      // Something odd between fields: go on behind the next comma.
      const comma = text.indexOf(',', at)
      if (comma < 0) break
      at = comma + 1
      continue
    }
    const { value, end } = readValue(text, NAME.lastIndex, strings)
    const key = (name[1] ?? '').toLowerCase()
    if (!fields.has(key)) fields.set(key, value)
    at = Math.max(end, at + 1)
  }
  return fields
}

function readValue(
  text: string,
  from: number,
  strings: ReadonlyMap<string, string>,
): { readonly value: string; readonly end: number } {
  let value = ''
  let at = from
  for (;;) {
    const part = readPart(text, at, strings)
    value += part.value
    GAP.lastIndex = part.end
    const joined = GAP.exec(text)?.[1] !== undefined
    if (!joined || part.end === at) return { value, end: part.end }
    at = GAP.lastIndex
  }
}

function readPart(
  text: string,
  at: number,
  strings: ReadonlyMap<string, string>,
): { readonly value: string; readonly end: number } {
  const opening = text.charAt(at)
  if (opening === '{' || opening === '"') {
    const end = closing(text, at, opening)
    return { value: text.slice(at + 1, end), end: end + 1 }
  }
  WORD.lastIndex = at
  const word = WORD.exec(text)?.[0] ?? ''
  const name = word.toLowerCase()
  const month = MONTHS.indexOf(name) + 1
  return { value: strings.get(name) ?? (month > 0 ? String(month) : word), end: at + word.length }
}

/** Offset of the mark that closes a value, or of the end of the text; braces inside are whole. */
function closing(text: string, from: number, opening: string): number {
  const marks = /\\[^]|[{}"]/gu
  marks.lastIndex = from + 1
  let depth = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const [mark] = match
    if (mark === '{') depth++
    else if (mark === '}' && depth > 0) depth--
    else if (depth === 0 && mark === (opening === '{' ? '}' : '"')) return match.index
  }
  return text.length
}

import type { Span } from '@claimgraph/model'

/** Words that carry a full stop inside a sentence. */
const STOPPED = new Set(
  `al approx cf dept ed eds e.g eg eq eqs et etc fig figs i.e ie incl inc jr no nos pp prof ref refs resp sec sect st tab viz vol vs w.r.t wrt dr mr mrs ms
  aka a.k.a i.i.d s.t u.s ph.d ca`.split(/\s+/u),
)
/** Of these, the ones that also end sentences: a capital after them begins a new one. */
const MAY_END = new Set(['al', 'etc', 'i.i.d', 'u.s', 'no', 'inc', 'ed', 'st', 'tab', 'ref', 'sec', 'ms'])

// A stop, the brackets and quotes that close behind it, then a blank; or a stop glued between a word and a capitalised one ("models.We").
const STOP = /[.!?。！？]+[)\]}"'”’»]*(?=\s|$|(?<=[\p{Ll})]\.)\p{Lu}\p{Ll})|\n\s*\n/gu
const LAST_WORD = /[\p{L}\p{N}.]+$/u
const NEXT = /^\s*(\S)(\S?)/u

/**
 * Where the sentences of a text stand: trimmed, in order, none empty. Stops of abbreviations ("e.g.", "et al.", "Fig. 2"), decimals, initials and
 * addresses end none. A text without stops is one sentence. Linear in the length of the text.
 */
export function findSentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, start, match.index, end, match[0])) continue
    addTrimmed(spans, text, start, end)
    start = end
  }
  addTrimmed(spans, text, start, text.length)
  return spans
}

function endsSentence(text: string, start: number, stop: number, end: number, sign: string): boolean {
  if (sign.startsWith('\n')) return true
  const next = NEXT.exec(text.slice(end, end + 40))
  if (!next) return true
  const first = next[1] ?? ''
  const glued = !/\s/u.test(text.charAt(end))
  // Only a dot may be part of a word.
  if (!sign.startsWith('.')) return !/\p{Ll}/u.test(first)
  const word = (LAST_WORD.exec(text.slice(Math.max(start, stop - 24), stop))?.[0] ?? '').toLowerCase()
  if (glued) return !STOPPED.has(word) && word.length > 1 && !/[/@]|https?:|www\./u.test(lastChunk(text, start, stop))
  if (/[\p{Ll},;:)]/u.test(first)) return false
  if (MAY_END.has(word)) return /\p{Lu}/u.test(first) && /\p{Ll}/u.test(next[2] ?? '')
  if (STOPPED.has(word)) return false
  return !isInitial(text, stop, word)
}

/** One capital before the stop, as in "J. Doe" — unless a sign or a hyphen ties it to a name ("GAN-A."). */
function isInitial(text: string, stop: number, word: string): boolean {
  return word.length === 1 && /\p{Lu}/u.test(text.charAt(stop - 1)) && /\s\p{Lu}$/u.test(text.slice(Math.max(0, stop - 3), stop))
}

function lastChunk(text: string, start: number, stop: number): string {
  return /\S*$/u.exec(text.slice(Math.max(start, stop - 80), stop))?.[0] ?? ''
}

function addTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  if (to > from) spans.push({ start: from, end: to })
}

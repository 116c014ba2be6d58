/** A value as a number: absent where the words give none that is exact (`an order of magnitude`, `2-3x`). */
export interface Quantity {
  readonly number?: number
  /** `%`, `x`, `bits/dim`, `ms`, … as written but for spelling; absent for a bare number. */
  readonly unit?: string
}

interface QuantityRule {
  readonly name: string
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray) => Quantity
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const SCALES: Readonly<Record<string, number>> = {
  K: 1e3,
  k: 1e3,
  M: 1e6,
  B: 1e9,
  T: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const NUMBER = String.raw`([+-]?\s?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+))`
const SCALED = new RegExp(String.raw`^(?:([KMBTk])(?![\p{L}/])|(thousand|million|billion|trillion)(?!\p{L}))\s*`, 'u')

const none = (): Quantity => ({})

/** First rule that fits wins. */
const QUANTITY_RULES: readonly QuantityRule[] = [
  { name: 'inexact', pattern: /orders? of magnitude|\b(?:several|dozens|hundreds|thousands) /iu, read: none },
  { name: 'range', pattern: /\d\s*[x×%]?\s*(?:-|–|—|\bto\b|\band\b)\s*\d/iu, read: none },
  { name: 'half', pattern: /^(?:a |one |by )?half\b/iu, read: () => ({ number: 0.5, unit: 'x' }) },
  { name: 'third', pattern: /^(?:a |one )third\b/iu, read: () => ({ number: 1 / 3, unit: 'x' }) },
  { name: 'quarter', pattern: /^(?:a |one )quarter\b/iu, read: () => ({ number: 0.25, unit: 'x' }) },
  { name: 'twice', pattern: /^(?:twice|double[ds]?)$/iu, read: () => ({ number: 2, unit: 'x' }) },
  { name: 'thrice', pattern: /^(?:thrice|tripled?|triples)$/iu, read: () => ({ number: 3, unit: 'x' }) },
  { name: 'fraction', pattern: /^(\d+)\s*\/\s*(\d+)$/u, read: (m) => ({ number: Number(m[1]) / Number(m[2]), unit: 'x' }) },
  {
    name: 'power of ten',
    pattern: new RegExp(String.raw`${NUMBER}\s*(?:e|[×x*·]\s*10\s*\^?)\s*\{?([+-]?\d+)\}?(.*)$`, 'iu'),
    read: (m) => withUnit(`${bare(m[1])}e${m[2] ?? ''}`, m[3] ?? ''),
  },
  {
    name: 'factor',
    pattern: new RegExp(String.raw`factor of ${NUMBER}`, 'iu'),
    read: (m) => ({ number: Number(bare(m[1])), unit: 'x' }),
  },
  {
    name: 'x before',
    pattern: new RegExp(String.raw`^[x×]\s?${NUMBER}$`, 'iu'),
    read: (m) => ({ number: Number(bare(m[1])), unit: 'x' }),
  },
  { name: 'number', pattern: new RegExp(`${NUMBER}(.*)$`, 'u'), read: (m) => withUnit(bare(m[1]), m[2] ?? '') },
  {
    name: 'word',
    pattern: /^(?:by )?(one|two|three|four|five|six|seven|eight|nine|ten)\b(.*)$/iu,
    read: (m) => withUnit(String(WORDS[(m[1] ?? '').toLowerCase()]), m[2] ?? ''),
  },
]

/**
 * Read the number and the unit of a result's value as written: `1.73`, `92.1%`, `20x`, `half`, `10 times`, `3.0 bits/dim`, `1,024`.
 *
 * @param value As written, LaTeX included; odd text gives `{}`. `0.6B` becomes 600000000; `10 times` and `3-fold` have unit `x`.
 */
export function parseQuantity(value: string): Quantity {
  const text = plainText(value)
  for (const rule of QUANTITY_RULES) {
    const match = rule.pattern.exec(text)
    if (match) return rule.read(match)
  }
  return {}
}

/** LaTeX and typographic signs as plain ones. */
function plainText(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/\\times|×/gu, 'x')
    .replace(/\\pm/gu, '±')
    .replace(/\\,|[$~]|\\(?=[%\s])/gu, '')
    .replace(/\{\\?%\}/gu, '%')
    .replace(/[−–](?=\s?\d)(?<!\d\s?.)/gu, '-')
    .trim()
}

function bare(number: string | undefined): string {
  return (number ?? '').replace(/[,\s]/gu, '')
}

function withUnit(number: string, rest: string): Quantity {
  const scaled = SCALED.exec(rest.trimStart())
  const scale = SCALES[scaled?.[1] ?? scaled?.[2] ?? ''] ?? 1
  const unit = unitOf(rest.trimStart().slice(scaled?.[0].length ?? 0))
  return { number: Number(number) * scale, ...(unit ? { unit } : {}) }
}

function unitOf(rest: string): string {
  const text = rest
    .replace(/±\s*[\d.]+|\(.*$|[+,;.\s]+$/gu, '')
    .replace(/^[-\s]+/u, '')
    .trim()
  if (/^(?:x|×|times?|folds?)\b/iu.test(text)) return 'x'
  if (/^(?:%|percent\b(?! points?))/iu.test(text)) return '%'
  return text.slice(0, 32)
}

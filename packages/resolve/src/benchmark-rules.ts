import { dropTrailing, JOIN_PREFIXES, type WordRule } from './word-rules.js'

/** Languages as translation benchmarks shorten them (ISO 639-1). */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'english'],
  ['de', 'german'],
  ['fr', 'french'],
  ['ro', 'romanian'],
  ['zh', 'chinese'],
  ['ru', 'russian'],
  ['cs', 'czech'],
  ['es', 'spanish'],
  ['fi', 'finnish'],
  ['ja', 'japanese'],
  ['it', 'italian'],
  ['pt', 'portuguese'],
  ['nl', 'dutch'],
  ['ko', 'korean'],
  ['ar', 'arabic'],
  ['tr', 'turkish'],
  ['vi', 'vietnamese'],
  ['lv', 'latvian'],
  ['et', 'estonian'],
  ['hi', 'hindi'],
  ['ne', 'nepali'],
  ['si', 'sinhala'],
])
const TRANSLATION = /^(?:wmt|iwslt|flore|opus|ted)/u

/** "WMT'14 En-De" and "WMT 2014 English-to-German" are one. */
const TRANSLATION_PAIRS: WordRule = {
  name: 'year and languages of a translation benchmark',
  apply: (words) => {
    if (!TRANSLATION.test(words[0] ?? '')) return words
    return words
      .flatMap((word) => /^(wmt|iwslt)(\d{2,4})$/u.exec(word)?.slice(1) ?? [word])
      .map((word, i) => (i > 0 && /^\d{2}$/u.test(word) ? `20${word}` : word))
      .map((word, i) => (i > 0 ? (LANGUAGES.get(word) ?? word) : word))
      .filter((word) => word !== 'to' && word !== 'translation')
  },
}

/** Picture benchmarks that are used at several resolutions, where a bare number is one. */
const AT_RESOLUTIONS = /^(?:imagenet|lsun|ffhq|celeba|celebahq|afhq|openimage|coco|mscoco|church|bedroom|metface)/u
const SIDE = /^(?:16|28|32|64|128|256|512|1024)$/u

/** "ImageNet 256", "ImageNet256" and "ImageNet 256×256" are one; "CIFAR-100" holds no resolution. */
const RESOLUTION: WordRule = {
  name: 'one resolution',
  apply: (words) => {
    if (!AT_RESOLUTIONS.test(words.join(''))) return words
    const parts = words.flatMap((word) => /^(imagenet|lsun|ffhq|celebahq|celeba)(\d+(?:x\d+)?)$/u.exec(word)?.slice(1) ?? [word])
    const isSide = (word: string) => SIDE.test(word.replace(/px?$/u, ''))
    const side = parts.findIndex((word, i) => i > 0 && (isSide(word) || /^\d+x\d+$/u.test(word)))
    if (side < 0) return words
    const number = (parts[side] ?? '').replace(/px?$/u, '')
    const rest = parts.filter((word, i) => i !== side && !/^(?:at|resolution|pixel)$/u.test(word))
    return [...rest, number.includes('x') ? number : `${number}x${number}`]
  },
}

/** What makes two names of a benchmark one. */
export const BENCHMARK_RULES: readonly WordRule[] = [
  JOIN_PREFIXES,
  dropTrailing(
    'a general word at the end',
    /^(?:dataset|benchmark|corpu|corpus|corpora|data|set|database|challenge|suite|collection|leaderboard|task)$/u,
  ),
  TRANSLATION_PAIRS,
  RESOLUTION,
]

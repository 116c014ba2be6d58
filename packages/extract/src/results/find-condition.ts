import type { ResultCandidate } from './result-candidates.js'

/** Verbatim words beside a number that restrict it. */
const BEHIND =
  /^[^.;,]{0,40}?\b(on average|with(?:out)? (?:classifier-free )?guidance|in (?:a|one) zero-shot (?:setting|manner)|zero-shot|(?:with|in|using) (?:only |just )?\d+ (?:sampling |inference |denoising )?steps?)\b/iu

/** Find what restricts a number ("up to", "on average", "without guidance", "in 8 steps"); null when nothing does. */
export function findCondition({ scene, number }: ResultCandidate): string | null {
  const { sentence } = scene
  const before = sentence.text.slice(Math.max(0, number.start - sentence.start - 30), number.start - sentence.start)
  const restricted = /\b(?:up to|on average|average)\s*(?:of\s*)?(?:an?\s+)?[~≈+]?$/iu.exec(before)?.[0]
  if (restricted !== undefined)
    return restricted
      .trim()
      .replace(/\s+(?:of|an?)$/iu, '')
      .replace(/[~≈+]$/u, '')
      .trim()
  return BEHIND.exec(sentence.text.slice(number.stop - sentence.start, number.stop - sentence.start + 90))?.[1] ?? null
}

import type { PaperText } from '@claimgraph/text'
import type { Mention } from '../mention.js'
import { agreeOnDefinitions } from './agree-on-definitions.js'
import { isTooGeneral } from './too-general.js'

/** Mentions with brackets closed, a defined short form apart from the words that it stands for, and without what is too general to be a thing. */
export function cleanMentions(text: PaperText, mentions: readonly Mention[]): readonly Mention[] {
  const shorts = new Map(text.definitions.map(({ short }) => [`${short.field} ${short.start}`, short]))
  const split = mentions.flatMap((mention) => splitAtBracket(mention, shorts))
  return agreeOnDefinitions(text, split).filter((mention) => !isTooGeneral(mention.text))
}

/** "visual autoregressive (VAR" becomes two mentions; any other open bracket ends the mention. */
function splitAtBracket(
  mention: Mention,
  shorts: ReadonlyMap<string, { readonly start: number; readonly end: number; readonly text: string }>,
): readonly Mention[] {
  const { text } = mention
  const open = text.search(/[([]/u)
  if (open < 0) return /[)\]]/u.test(text) ? [] : [mention]
  if (/^[^()[\]]*(?:\([^()]*\)|\[[^[\]]*\])[^()[\]]*$/u.test(text)) return [mention]
  const before = text.slice(0, open).trimEnd()
  const first = before === '' ? [] : [{ ...mention, text: before, end: mention.start + before.length }]
  const short = shorts.get(`${mention.field} ${mention.start + open + 1}`)
  return short ? [...first, { ...mention, text: short.text, start: short.start, end: short.end }] : first
}

import type { Entity, Evidence } from '@claimgraph/model'
import type { PaperText, Sentence } from '@claimgraph/text'

/** One way in which a text introduces what is new in it: words before or behind a name's place. */
interface RoleRule {
  readonly name: string
  readonly fits: (place: Place) => boolean
}

/** A name's place in its sentence. */
interface Place {
  readonly field: string
  readonly before: string
  readonly after: string
}

const PROPOSE =
  '(?:propose|introduce|present|develop|design|devise|describe|unveil|release|contribute|build|construct|create|formulate|derive|suggest|put forward)'

const PROPOSED_RULES: readonly RoleRule[] = [
  {
    name: 'title-colon',
    fits: ({ field, before, after }) => field === 'title' && before.trim() === '' && /^(?:\s*\([^)]*\))?\s*:/u.test(after),
  },
  {
    name: 'we-propose',
    fits: ({ before }) =>
      new RegExp(
        `\\b(?:we|paper|work|article|study|letter|report|also|and|then|here|further|to)\\b[^.;]{0,40}\\b${PROPOSE}s?\\b[^.;:]{0,60}$`,
        'iu',
      ).test(before) &&
      !/\b(?:for|using|on|in|to|with|of|based|over|from|by|that|which|where|, and)\b[^(]*$/iu.test(afterCue(before)),
  },
  {
    name: 'called',
    fits: ({ before }) =>
      /\b(?:called|dubbed|named|termed|coined|namely|titled|call it|refer to (?:it|this[^.]{0,30}|our[^.]{0,30}) as|denoted(?: as| by)?|we call|abbreviated as)\s*(?:the\s+)?["“'‘]?$/iu.test(
        before,
      ),
  },
  {
    name: 'is-proposed',
    fits: ({ after }) => /^(?:[^.;,]{0,40})\b(?:is|are) (?:proposed|introduced|presented|developed)\b/iu.test(after),
  },
  {
    name: 'our',
    fits: ({ before }) =>
      /\b(?:our|the proposed|proposed)(?: (?:novel|new|proposed|method|model|approach|framework))?,?\s*$/iu.test(before),
  },
]

const BASE_RULES: readonly RoleRule[] = [
  {
    name: 'based-on',
    fits: ({ before }) =>
      /\b(?:based on|built (?:on|upon)|builds (?:on|upon)|build (?:on|upon)|building (?:on|upon)|extend(?:s|ing)?|using|use|uses|leverag(?:e|es|ing)|employ(?:s|ing)?|apply|applying|applied to|adopt(?:s|ing)?|combin(?:e|es|ing)|integrat(?:e|es|ing)|via|with|train|fine-tun(?:e|ing)|accelerat(?:e|es|ing)|improv(?:e|es|ing)|for)\s+(?:[\w-]+\s+){0,3}$/iu.test(
        before,
      ),
  },
  { name: 'title', fits: ({ field }) => field === 'title' },
]

const CUE = new RegExp(`\\b${PROPOSE}s?\\b`, 'giu')

function afterCue(before: string): string {
  const last = [...before.matchAll(CUE)].at(-1)
  return last ? before.slice(last.index + last[0].length) : before
}

/** Give each model its role: what the paper proposes, what it builds on, else mentioned. What it compares with is found with the claims. */
export function assignRoles(text: PaperText, entities: readonly Entity[]): readonly Entity[] {
  const sentenceAt = sentenceFinder(text)
  return entities.map((entity) => {
    if (entity.type !== 'model') return entity
    const places = (entity.spans ?? []).flatMap((span) => placeOf(sentenceAt(span), span))
    const fits = (rules: readonly RoleRule[]) => rules.some((rule) => places.some((place) => rule.fits(place)))
    return { ...entity, role: fits(PROPOSED_RULES) ? 'proposed' : fits(BASE_RULES) ? 'base' : 'mentioned' }
  })
}

function placeOf(sentence: Sentence | undefined, span: Evidence): readonly Place[] {
  if (!sentence) return []
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  return [
    { field: span.field, before: sentence.text.slice(Math.max(0, from - 160), from), after: sentence.text.slice(to, to + 80) },
  ]
}

function sentenceFinder(text: PaperText): (span: Evidence) => Sentence | undefined {
  const fields = {
    title: text.sentences.filter((s) => s.field === 'title'),
    abstract: text.sentences.filter((s) => s.field === 'abstract'),
  }
  return (span) => {
    const list = fields[span.field]
    let [low, high] = [0, list.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((list[middle]?.start ?? 0) <= span.start) low = middle
      else high = middle - 1
    }
    return list[low]
  }
}

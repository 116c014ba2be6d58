// What joining, keeping and roles are learnt from: mentions of taggers that have not seen the paper, beside its gold.
import { spellingKey } from '@claimgraph/model'
import { readPaperText } from '@claimgraph/text'
import { cleanMentions } from '../dist/entities/clean-mentions.js'
import { findForms, findPlaces } from '../dist/entities/form.js'
import { findExpansions } from '../dist/entities/form-key.js'
import { joinFeatures } from '../dist/entities/join-features.js'
import { draftEntities, groupByRule, joinMentions } from '../dist/entities/join-mentions.js'
import { keepFeatures } from '../dist/entities/keep-features.js'
import { pairUp } from '../dist/entities/pair-up.js'
import { roleFeatures } from '../dist/entities/role-features.js'

/** Rows of pairs of forms that the rules leave open: joined in the gold or not; pairs where neither form is gold teach nothing. */
export function joinRows({ paper, record }, mentions) {
  const text = readPaperText(paper)
  const places = findPlaces(text)
  const forms = findForms(cleanMentions(text, mentions), findExpansions(text))
  const group = new Map(
    groupByRule(text, forms)
      .all()
      .flatMap((members, i) => members.map((form) => [form, i])),
  )
  const owner = ownersOf(record)
  return pairUp(forms).flatMap(([a, b]) => {
    if (group.get(forms[a]) === group.get(forms[b])) return []
    const [first, second] = [forms[a], forms[b]].map((form) => owner.get(`${form.type} ${form.key}`))
    if (first === undefined && second === undefined) return []
    // A form that gold lacks is best joined with none, but costs little.
    const weight = first === undefined || second === undefined ? 0.3 : 1
    return [
      { features: joinFeatures(forms[a], forms[b], places), label: Number(first !== undefined && first === second), weight },
    ]
  })
}

const ownersOf = (record) =>
  new Map(
    record.entities.flatMap((entity, i) =>
      [entity.name, ...entity.mentions].map((form) => [`${entity.type} ${spellingKey(form)}`, i]),
    ),
  )

/** Rows of joined things: in the gold or not. */
export function keepRows({ paper, record }, mentions, model) {
  const text = readPaperText(paper)
  const places = findPlaces(text)
  const drafts = draftEntities(text, mentions, places, model)
  const partners = pairWithGold(record, drafts)
  return drafts.map((draft, i) => ({
    draft,
    gold: partners.get(i),
    keep: keepFeatures(draft, drafts, places),
  }))
}

/** Rows of the models that are kept, with the gold's role. */
export function roleRows({ paper, record }, mentions, model) {
  const text = readPaperText(paper)
  const places = findPlaces(text)
  const drafts = joinMentions(text, mentions, model).map(({ draft }) => draft)
  const partners = pairWithGold(record, drafts)
  return drafts.flatMap((draft, i) =>
    draft.type === 'model'
      ? [{ name: draft.forms[0].text, role: partners.get(i)?.role, features: roleFeatures(draft, drafts, places) }]
      : [],
  )
}

/** As the gold's scorer pairs: most shared spellings first, each used once, at least half of a prediction's forms right. */
function pairWithGold(record, drafts) {
  const candidates = []
  record.entities.forEach((entity, g) => {
    const gold = new Set([entity.name, ...entity.mentions].map(spellingKey))
    drafts.forEach((draft, d) => {
      if (draft.type !== entity.type) return
      const keys = new Set(draft.forms.map((form) => form.key))
      const shared = [...keys].filter((key) => gold.has(key)).length
      if (shared > 0 && 2 * shared >= keys.size) candidates.push([shared, g, d])
    })
  })
  candidates.sort((a, b) => b[0] - a[0])
  const used = new Set()
  const partners = new Map()
  for (const [, g, d] of candidates)
    if (!used.has(g) && !partners.has(d)) {
      used.add(g)
      partners.set(d, record.entities[g])
    }
  return partners
}

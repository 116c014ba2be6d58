import { spellingKey, type Entity, type EntityType, type Evidence } from '@claimgraph/model'
import type { PaperText } from '@claimgraph/text'
import type { Mention } from '../mention.js'
import { chooseName } from './choose-name.js'
import { findExpansions, formKey } from './form-key.js'
import { Groups } from './groups.js'
import { isTooGeneral } from './too-general.js'

/** A form as it is written, with all its places; one entity has one or more. */
interface Form {
  readonly key: string
  readonly type: EntityType
  readonly mentions: Mention[]
}

/**
 * Join the forms of one thing within a paper: same spelling, short and long form, plural, hyphen, "-based", closing nouns. One entity a thing, in the
 * order of first mention, with every place; roles are not set yet.
 */
export function joinMentions(text: PaperText, mentions: readonly Mention[]): readonly Entity[] {
  const forms = formsOf(mentions.filter((mention) => !isTooGeneral(mention.text)))
  const groups = new Groups(forms)
  const expansions = findExpansions(text)
  groups.joinBy((form) => `${form.type} ${formKey(form.type, form.mentions[0]?.text ?? '', expansions)}`)
  joinDefinitions(text, forms, groups)
  return groups.all().map((group) => entityOf(group, text))
}

function formsOf(mentions: readonly Mention[]): readonly Form[] {
  const forms = new Map<string, Form>()
  for (const mention of mentions) {
    const type = typeOf(mention)
    const key = spellingKey(mention.text)
    const form = forms.get(`${type} ${key}`)
    if (form) form.mentions.push(mention)
    else forms.set(`${type} ${key}`, { key, type, mentions: [mention] })
  }
  return [...forms.values()]
}

const typeOf = ({ label }: Mention): EntityType => (label === 'named' || label === 'family' ? 'model' : label)

function joinDefinitions(text: PaperText, forms: readonly Form[], groups: Groups<Form>): void {
  const at = new Map(forms.flatMap((form) => form.mentions.map((mention) => [`${mention.field} ${mention.end}`, form] as const)))
  for (const { short, long } of text.definitions) {
    const shortForm = at.get(`${short.field} ${short.end}`)
    const longForm = at.get(`${long.field} ${long.end}`)
    if (shortForm && shortForm.type === longForm?.type) groups.join(shortForm, longForm)
  }
}

function entityOf(forms: readonly Form[], text: PaperText): Entity {
  const mentions = forms.flatMap((form) => form.mentions)
  const type = forms[0]?.type ?? 'model'
  const kinds = type === 'model' ? { kind: kindOf(mentions) } : {}
  const written = [...new Set(mentions.map((mention) => mention.text))]
  return { type, ...kinds, name: chooseName(written, text), mentions: written, spans: mentions.map(evidenceOf) }
}

function kindOf(mentions: readonly Mention[]): 'named' | 'family' {
  const sum = mentions.reduce((total, { label, probability }) => total + (label === 'named' ? probability : -probability), 0)
  return sum > 0 ? 'named' : 'family'
}

const evidenceOf = ({ text, field, start, end }: Mention): Evidence => ({ text, field, start, end })

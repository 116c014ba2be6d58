import { spellingKey, type Entity } from '@claimgraph/model'
import { isTooGeneral } from './too-general.js'

/**
 * Beside the forms that the paper writes, those without a word that changes nothing of what is named: "Cityscapes" in "Cityscapes dataset", "dimensionality reduction"
 * in "dimensionality reduction techniques", "CNN" in "traditional CNN". They stand in the text too, and are what other papers call the thing. None is added
 * that some thing of the paper has already.
 */
export function withBareForms(entities: readonly Entity[]): readonly Entity[] {
  const known = new Set(entities.flatMap((entity) => entity.mentions.map((form) => keyOf(entity, form))))
  return entities.map((entity) => {
    const bare = new Map(
      entity.mentions.flatMap((form) => bareForm(entity, form) ?? []).map((form) => [keyOf(entity, form), form]),
    )
    const added = [...bare].filter(([key]) => !known.has(key)).map(([, form]) => form)
    return added.length === 0 ? entity : { ...entity, mentions: [...entity.mentions, ...added] }
  })
}

const keyOf = ({ type }: Entity, form: string): string => `${type} ${spellingKey(form)}`

/** A form without the words that change nothing; undefined where there are none, or where too little is left. */
export function bareForm({ type, kind }: Pick<Entity, 'type' | 'kind'>, form: string): string | undefined {
  if (form.length > LONGEST) return undefined
  const opened = form.replace(type === 'metric' ? AVERAGE : PLAIN, '')
  const closings = type === 'benchmark' ? [COLLECTION] : type !== 'model' ? [] : kind === 'named' ? [NAMED] : [MANNER, HEADED]
  const bare = closings.reduce((left, closing) => closing.exec(left)?.[1] ?? left, opened)
  return bare === form || isTooGeneral(bare) || bare.length < 2 ? undefined : bare
}

/** Characters; no name is longer, and what is gets no second look, so that no text costs more than linear time. */
const LONGEST = 200

const METHODS =
  'methods?|mechanisms?|techniques?|algorithms?|strateg(?:y|ies)|schemes?|frameworks?|approach(?:es)?|designs?|procedures?|modules?'

/** What opens a form and says that it is the thing as everybody knows it. In small letters: in capitals it may belong to a name. */
const PLAIN =
  /^(?:traditional|classical|classic|standard|conventional|vanilla|existing|popular|plain|ordinary|typical|common|usual|modern|recent|state-of-the-art) (?=\S)/u
/** What says over what a measure was taken, not another measure ("mean" may: mean average precision). */
const AVERAGE = /^(?:average|averaged|overall) (?=\S)/u
/** What says that a name is one of data. */
const COLLECTION =
  /^(.*[\p{Lu}\d]\S*) (?:data ?sets?|data|corpus|corpora|benchmarks?|challenge|competition|suite|collection|database|leaderboard|test sets?)$/u
/** What says that a proper name is one of a model or method. */
const NAMED = new RegExp(`^(.*[\\p{Lu}\\d]\\S*) (?:models?|networks?|architectures?|paradigms?|optimizers?|${METHODS})$`, 'u')
/** A way of doing, behind a noun that is one already. */
const MANNER = new RegExp(`^(.*(?:tion|sion|ing|ment|search|descent)) (?:process|paradigms?|functions?|${METHODS})$`, 'iu')
/** A model or layer, behind a noun or a short form that is one already. */
const HEADED = new RegExp(
  `^(.*(?:[tT]ransformer|[fF]low|[nN]etwork|[eE]ncoder|[dD]ecoder|[rR]egression|[aA]ttention|[eE]mbedding|[tT]ree|[bB]oost|[\\p{Lu}\\d]{3,}|\\p{Ll}\\p{Lu}\\S*)) (?:models?|layers?|architectures?|classifiers?|${METHODS})$`,
  'u',
)

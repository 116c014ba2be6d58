import type { EntityType, ModelKind } from '@claimgraph/model'
import { BENCHMARK_RULES } from './benchmark-rules.js'
import { FAMILY_RULES, SYSTEM_RULES } from './family-rules.js'
import { nameWords } from './name-words.js'
import { remember } from './remember.js'
import { METRIC_RULES, TASK_RULES } from './task-rules.js'
import { compact, type WordRule } from './word-rules.js'

/** The rules for a name of a type; a model that is no class (`named`) goes by its spelling. */
export function rulesFor(type: EntityType, kind?: ModelKind): readonly WordRule[] {
  if (type === 'model') return kind === 'named' ? SYSTEM_RULES : FAMILY_RULES
  return { benchmark: BENCHMARK_RULES, metric: METRIC_RULES, task: TASK_RULES }[type]
}

/** Key of a name's spelling alone: case, accents, hyphens, number and British spelling do not count. `''` for a name without letters or digits. */
export const spelledKey: (name: string) => string = remember((name) => compact(nameWords(name)))

/** Key of what a name says by the rules of its type: equal keys mean one thing, unless senses part them. `''` for a name without letters or digits. */
export function ruledKey(type: EntityType, name: string, kind?: ModelKind): string {
  return remembered(`${type} ${type === 'model' && kind !== 'named' ? 'family' : (kind ?? '')} ${name}`)
}

const remembered = remember((slot) => {
  const [type = '', kind = '', ...rest] = slot.split(' ')
  const name = rest.join(' ')
  const rules = rulesFor(type as EntityType, kind === '' ? undefined : (kind as ModelKind))
  return compact(rules.reduce((words, rule) => rule.apply(words, name), nameWords(name)))
})

/** Names of the rules that change this name, in order. */
export function rulesThatChange(type: EntityType, name: string, kind?: ModelKind): readonly string[] {
  const changed: string[] = []
  rulesFor(type, kind).reduce((words, rule) => {
    const next = rule.apply(words, name)
    if (compact(next) !== compact(words)) changed.push(rule.name)
    return next
  }, nameWords(name))
  return changed
}

// Numbers of the gold papers with what gold says of them: the rows that the result forests are trained on.
import { readPaperText } from '../../text/dist/index.js'
import { viewPaper } from '../dist/claims/paper-view.js'
import { OWN, PRIOR } from '../dist/claims/scene.js'
import { findResultCandidates } from '../dist/results/result-candidates.js'

const numberKey = (value) => {
  const found = /\d+(\.\d+)?/.exec(String(value).replace(/(\d),(?=\d{3})/g, '$1'))
  return found
    ? String(Number(found[0]))
    : String(value)
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/s$/, '')
}

export function resultRows(paper, entities, goldIndex, proposal) {
  const view = { ...viewPaper(readPaperText(paper), entities, undefined, paper.relations), proposal }
  const rows = { metric: [], model: [], benchmark: [], absolute: [], ratio: [], relative: [], plain: [], on: [], reached: 0 }
  const modelOf = (name) =>
    name === '(prior work)' ? PRIOR : name === '(proposed)' ? view.proposal : (goldIndex('model', name) ?? NaN)
  const golds = (paper.gold.results ?? []).map((result) => ({ result, key: numberKey(result.value), hit: false }))
  for (const candidate of findResultCandidates(view)) {
    const { sentence } = candidate.scene
    const same = golds.filter(({ result, key }) => {
      if (key !== numberKey(candidate.number.value)) return false
      const field = sentence.field === 'title' ? paper.title : paper.abstract
      const at = field.indexOf(result.evidence)
      return (
        at >= 0 &&
        at < candidate.number.stop &&
        at + result.evidence.length > candidate.number.start &&
        at + result.evidence.length > sentence.start &&
        at < sentence.end
      )
    })
    const elsewhere = same.length === 0 && golds.some(({ key }) => key === numberKey(candidate.number.value))
    const add = (head, linked, label) =>
      rows[head].push({ paper, candidate, linked, features: linked.features, label: Number(label) })
    const metrics = new Set(same.map(({ result }) => goldIndex('metric', result.metric)))
    if (!elsewhere) for (const metric of candidate.metrics) add('metric', metric, metrics.has(metric.entity))
    for (const gold of same) {
      const { result } = gold
      const metric = candidate.metrics.find((m) => m.entity === goldIndex('metric', result.metric))
      if (!metric) continue
      if (!gold.hit) rows.reached++
      gold.hit = true
      for (const linked of candidate.models)
        if (linked.entity !== PRIOR) add('model', linked, linked.entity === modelOf(result.model))
      for (const linked of candidate.benchmarks)
        add('benchmark', linked, linked.entity === goldIndex('benchmark', result.benchmark))
      add('absolute', metric, result.kind === 'absolute')
      if (result.kind !== 'absolute') {
        add('ratio', metric, result.kind === 'ratio')
        add('plain', metric, result.relative_to === '(plain)')
        for (const linked of candidate.models)
          if (linked.entity !== modelOf(result.model))
            add('relative', linked, linked.entity === modelOf(result.relative_to ?? ''))
      }
      for (const linked of candidate.models)
        if (linked.mention && linked.entity !== PRIOR && linked.entity !== OWN && linked.entity !== modelOf(result.model))
          add('on', linked, linked.entity === modelOf(result.on ?? ''))
    }
  }
  return rows
}

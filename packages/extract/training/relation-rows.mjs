// relation-rows.mjs OUT.jsonl [ENTITIES.json…]: what packages/encoder/training/train.py learns from, one labelled paper a line: its text (title, newline, abstract), its gold spans, and the pairs and
// number links that the claim and result finders look at, with gold's answers. ENTITIES are files of claims-entities.mjs: candidates of the chain's own things beside those of gold's.
import { writeFileSync } from 'node:fs'
import { placeOfLinked, placeOfNumber, placeOfSentence, placeOfSide } from '../dist/relations/places.js'
import { LINK_QUESTIONS } from '../dist/relations/relation-reader.js'
import { readRows } from './claims-learn.mjs'
import { goldSpans } from './gold.mjs'

const [out, ...paths] = process.argv.slice(2)
/** Which forest's rows answer which question. */
const QUESTION_OF = { metric: 0, model: 0, benchmark: 0, relative: 1, on: 2, absolute: 3, ratio: 4, plain: 5 }

const lines = readRows(paths).map((paper) => {
  const { id, fold, title, abstract, gold } = paper
  const offset = { title: 0, abstract: title.length + 1 }
  const spans = ['title', 'abstract'].flatMap((field) =>
    goldSpans(paper[field], gold).map(([start, end, label]) => [start + offset[field], end + offset[field], label]),
  )
  const pairs = paper.rows.flatMap(({ claims }) =>
    claims.pairs.map(({ pair: { scene, first, second }, labels, weights }) => ({
      sentence: placeOfSentence(scene.sentence, paper),
      first: placeOfSide(first, scene, paper),
      second: placeOfSide(second, scene, paper),
      labels,
      weights,
    })),
  )
  const links = paper.rows.flatMap(({ claims, results }) => linksOf(results, claims.view, paper))
  return JSON.stringify({ id, fold, text: `${title}\n${abstract}`, spans, pairs, links })
})
writeFileSync(out, `${lines.join('\n')}\n`)

/** Each number with each thing once, with the questions that were asked of the two. */
function linksOf(rows, view, paper) {
  const found = new Map()
  for (const [head, question] of Object.entries(QUESTION_OF))
    for (const { candidate, linked, label } of rows[head]) {
      const { scene, number } = candidate
      const places = [placeOfNumber(number, scene, paper), placeOfLinked(linked, scene, view, paper)]
      const key = JSON.stringify(places)
      const none = () => LINK_QUESTIONS.map(() => 0)
      const link = found.get(key) ?? {
        sentence: placeOfSentence(scene.sentence, paper),
        first: places[0],
        second: places[1],
        labels: none(),
        weights: none(),
      }
      link.labels[question] = Math.max(link.labels[question], label)
      link.weights[question] = 1
      found.set(key, link)
    }
  return [...found.values()]
}

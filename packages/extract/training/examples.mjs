// The examples that the tagger learns from: labelled papers, and unlabelled ones with a teacher's probabilities.
import { readPaperText } from '@claimgraph/text'
import { readFeatures } from './crf.mjs'
import { goldTags, readLines } from './gold.mjs'

/** One example a sentence of the labelled papers. */
export function goldExamples(papers) {
  return papers.flatMap(({ paper, record }) => {
    const { text, tags } = goldTags(paper, record)
    return readFeatures(text).map((sentence, i) => ({ sentence, target: tags[i], weight: 1 }))
  })
}

/** One example a sentence of the papers that teachers labelled (label-papers.mjs of packages/encoder: chances of each token's tags), of less weight than the gold. */
export function silverExamples(unlabelled, labelsPath, weight = 0.5) {
  const papers = new Map(unlabelled.map((paper) => [paper.id, paper]))
  return readLines(labelsPath).flatMap(({ id, rows }) =>
    readFeatures(readPaperText(papers.get(id))).flatMap((sentence, i) =>
      rows[i] && sentence.length > 0 ? [{ sentence, target: Float32Array.from(rows[i]), weight }] : [],
    ),
  )
}

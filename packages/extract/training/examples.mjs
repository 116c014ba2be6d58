// The examples that the tagger learns from: labelled papers, and unlabelled ones with a teacher's probabilities.
import { readFeatures } from './crf.mjs'
import { goldTags, readLines, teacherTags } from './gold.mjs'

/** One example a sentence of the labelled papers. */
export function goldExamples(papers) {
  return papers.flatMap(({ paper, record }) => {
    const { text, tags } = goldTags(paper, record)
    return readFeatures(text).map((sentence, i) => ({ sentence, target: tags[i], weight: 1 }))
  })
}

/** One example a sentence of the papers that the teacher labelled (`label-with-teacher.py`), of less weight than the gold. */
export function silverExamples(papersPath, labelsPath, weight = 0.5) {
  const papers = new Map(readLines(papersPath).map((paper) => [paper.id, paper]))
  return readLines(labelsPath).flatMap((line) => {
    const { text, tags } = teacherTags(papers.get(line.id), line)
    return readFeatures(text).flatMap((sentence, i) =>
      tags[i] && sentence.length > 0 ? [{ sentence, target: tags[i], weight }] : [],
    )
  })
}

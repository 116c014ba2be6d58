import type { SurveyAnswer } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showSurvey } from '../show/survey.js'
import { writeBibtex } from '../write/bibtex.js'
import { surveyTable } from '../write/survey-table.js'
import { writeCsv } from '../write/csv.js'
import { writeLatex } from '../write/latex.js'

/** Forms other than the table for people and JSON. */
const WRITERS: Readonly<Record<string, (answer: SurveyAnswer) => string>> = {
  csv: (answer) => writeCsv(surveyTable(answer)),
  latex: (answer) => writeLatex(surveyTable(answer)),
  bibtex: (answer) => writeBibtex(answer.rows.map(({ paper }) => paper)),
}

export const addSurvey: CommandMaker = (program, io) => {
  const command = program
    .command('survey')
    .summary('the models of a family: what they build on, compare with, report')
    .description(
      'Make the table of a survey: the models of FAMILY, the papers that propose them, what they build on, compare with and report.',
    )
    .argument('<family>', 'a family of models, by name, alias or id')
  addAnswerOptions(command, ['table', 'json', 'csv', 'latex', 'bibtex']).action(
    async (family: string, options: AnswerOptions) => {
      const { askSurvey } = await import('@claimgraph/graph')
      const { graph } = await openGraph(io, options)
      const answer = askSurvey(graph, family)
      const write = options.json === true ? undefined : WRITERS[options.format]
      if (write) io.stdout.write(write(answer))
      else printAnswer(io, options, answer, showSurvey)
    },
  )
}

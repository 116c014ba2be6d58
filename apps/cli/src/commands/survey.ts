import type { ClaimGraph } from '@claimgraph/graph'
import type { SurveyAnswer } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showSurvey } from '../show/survey.js'
import { writeCsv } from '../write/csv.js'

type Writer = (graph: ClaimGraph, answer: SurveyAnswer) => Promise<string>

/** Forms other than the table for people and JSON. */
const WRITERS: Readonly<Record<string, Writer>> = {
  csv: async (_, { rows }) => {
    const { SURVEY_HEADINGS, surveyCells } = await import('@claimgraph/export')
    return writeCsv([SURVEY_HEADINGS, ...surveyCells(rows)])
  },
  latex: async (_, { rows }) => {
    const { surveyLatex } = await import('@claimgraph/export')
    return [...surveyLatex('tabular', rows)].join('')
  },
  bibtex: async (graph, { rows }) => {
    const { BibtexKeys, bibtexEntry } = await import('@claimgraph/export')
    const keys = new BibtexKeys()
    const papers = new Set(rows.map(({ paper }) => paper.id))
    return [...papers].map((id) => bibtexEntry(keys.of(id), graph.getNodeAttributes(id))).join('\n')
  },
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
      if (write) io.stdout.write(await write(graph, answer))
      else printAnswer(io, options, answer, showSurvey)
    },
  )
}

import type { GoldRecord } from '@claimgraph/score'
import type { CommandMaker } from '../command-maker.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { readRecords } from '../read-records.js'
import { showScore } from '../show/score.js'

interface Options extends AnswerOptions {
  readonly explain?: true
}

export const addScore: CommandMaker = (program, io) => {
  const command = program
    .command('score')
    .summary('records against gold: precision, recall, F1')
    .description('Score predicted extraction records against gold ones. A record that the prediction lacks counts as empty.')
    .argument('<gold>', 'JSON Lines file of gold records')
    .argument('<predicted>', 'JSON Lines file of predicted records, or - for standard input')
    .option('--explain', 'list every difference instead of counting them')
  addAnswerOptions(command).action(async (goldPath: string, predictedPath: string, options: Options) => {
    const { explainDifferences, scoreRecords } = await import('@claimgraph/score')
    const gold = await readRecords<GoldRecord>(goldPath, io)
    const predicted = await readRecords<GoldRecord>(predictedPath, io)
    if (options.explain) io.stdout.write(explainDifferences(gold, predicted))
    else printAnswer(io, options, scoreRecords(gold, predicted), showScore)
  })
}

import { ClaimgraphError, makePaper } from '@claimgraph/model'
import type { Paper } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions, extractorOption } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { Notes } from '../terminal/notes.js'
import { printAnswer } from '../print-answer.js'
import { readText } from '../read-text.js'
import { showRebuttal } from '../show/rebuttal.js'

interface Options extends AnswerOptions {
  readonly extractor: string
}

export const addRebuttal: CommandMaker = (program, io) => {
  const command = program
    .command('rebuttal')
    .summary('baselines that papers near a draft compare with and the draft does not mention')
    .description(
      'Read the title and abstract of a draft, find the papers near it, and list the named baselines that they compare with and it does not mention.',
    )
    .argument(
      '<file>',
      'the title on the first line and the abstract below, or {"title", "abstract"} as JSON; - for standard input',
    )
  command.addOption(extractorOption())
  addAnswerOptions(command).action(async (file: string, options: Options) => {
    const [{ askRebuttal }, { createExtractor }] = await Promise.all([
      import('@claimgraph/graph'),
      import('@claimgraph/pipeline'),
    ])
    const draft = parseDraft(await readText(file, io), file)
    const notes = new Notes(io)
    const onNotice = (message: string): void => notes.add(message)
    const record = await (await createExtractor(options.extractor, onNotice)).extract(draft)
    const { graph } = await openGraph(io, options)
    printAnswer(io, options, askRebuttal(graph, record), showRebuttal)
  })
}

function parseDraft(text: string, file: string): Paper {
  const content = text.replace(/^\uFEFF/u, '').trim()
  if (content === '') throw new ClaimgraphError('input', `${file}: the file is empty; expected a title and an abstract`)
  if (content.startsWith('{')) return parseJsonDraft(content, file)
  const [title = '', ...rest] = content.split(/\r?\n/u)
  return makePaper({ title: title.trim(), abstract: rest.join(' ').replace(/\s+/gu, ' ').trim() }, file)
}

function parseJsonDraft(content: string, file: string): Paper {
  try {
    const { title = '', abstract = '' } = JSON.parse(content) as { readonly title?: unknown; readonly abstract?: unknown }
    if (typeof title === 'string' && typeof abstract === 'string') return makePaper({ title, abstract }, file)
  } catch {
    // Told below, with the field that is wrong.
  }
  throw new ClaimgraphError('input', `${file}: expected a JSON object whose title and abstract are texts`)
}

import type { CommandMaker } from '../command-maker.js'
import { notYet } from '../options.js'

/** Commands that a later version brings: they are named and refused, whatever they are given. */
const LATER = [
  { name: 'fetch', summary: 'papers from arXiv, Hugging Face, Semantic Scholar, OpenAlex (not yet)', what: 'fetch' },
  { name: 'enrich', summary: 'dates, ids, links and citations for the papers of the library (not yet)', what: 'enrich' },
] as const

export const addLater: CommandMaker = (program) => {
  for (const { name, summary, what } of LATER) {
    program
      .command(name)
      .summary(summary)
      .description(summary)
      .argument('[args...]')
      .allowUnknownOption()
      .action(() => {
        throw notYet(what)
      })
  }
}

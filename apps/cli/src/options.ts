import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import { DEFAULT_EXTRACTOR } from '@claimgraph/model'

/** Options of every command that reads or writes a library. */
export interface DbOptions {
  readonly db: string
}

/** Options of every command that answers. */
export interface AnswerOptions extends DbOptions {
  readonly json?: true
  readonly format: string
}

/** `--db`: the library file. A CLAIMGRAPH_DB that is set to nothing counts as not set. */
export function addDb(command: Command): Command {
  const option = new Option('--db <path>', 'the library file').default('claimgraph.jsonl').argParser(somePath)
  return command.addOption(process.env.CLAIMGRAPH_DB === '' ? option : option.env('CLAIMGRAPH_DB'))
}

/** `--extractor`: who reads the papers. A CLAIMGRAPH_EXTRACTOR that is set to nothing counts as not set. */
export function extractorOption(): Option {
  const what =
    'accurate (a trained encoder beside the small tagger), fast (the small tagger alone, six times the pace), or a module such as ./mine.js'
  const option = new Option('--extractor <name>', what).default(DEFAULT_EXTRACTOR)
  return process.env.CLAIMGRAPH_EXTRACTOR === '' ? option : option.env('CLAIMGRAPH_EXTRACTOR')
}

function somePath(path: string): string {
  if (path !== '') return path
  throw new InvalidArgumentError('expected a path')
}

/** `--db`, `--json` and `--format`, whose `json` is the same as `--json`. */
export function addAnswerOptions(command: Command, formats: readonly string[] = ['table', 'json']): Command {
  return addDb(command)
    .addOption(new Option('--format <name>', 'how to answer').choices(formats).default('table'))
    .option('--json', 'answer as JSON, the same as --format json')
}

/** Whether JSON is asked for, in either way. */
export function wantsJson({ json, format }: Pick<AnswerOptions, 'json' | 'format'>): boolean {
  return json === true || format === 'json'
}

/** A whole number of at least `least` and at most `most`, for commander. */
export function wholeNumber(least: number, most = Infinity): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw new InvalidArgumentError(
      `expected a whole number of at least ${least}${most === Infinity ? '' : ` and at most ${most}`}`,
    )
  }
}

/** `k=JSON` pairs as an object, for commander: each call adds one. */
export function parameter(text: string, before: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('expected k=JSON, such as name=\'"VAR"\' or limit=10')
  try {
    return { ...before, [text.slice(0, at)]: JSON.parse(text.slice(at + 1)) as unknown }
  } catch {
    throw new InvalidArgumentError(
      `expected JSON behind "${text.slice(0, at + 1)}", such as ${text.slice(0, at)}='"VAR"' for a text`,
    )
  }
}

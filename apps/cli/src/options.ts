import { ClaimgraphError } from '@claimgraph/model'
import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'

/** Options of every command that reads or writes a library. */
export interface DbOptions {
  readonly db: string
}

/** Options of every command that answers. */
export interface AnswerOptions extends DbOptions {
  readonly json?: true
  readonly format: string
}

/** `--db`: the library file. */
export function addDb(command: Command): Command {
  return command.addOption(new Option('--db <path>', 'the library file').env('CLAIMGRAPH_DB').default('claimgraph.jsonl'))
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

/** A whole number of at least `least`, for commander. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (Number.isInteger(value) && value >= least) return value
    throw new InvalidArgumentError(`expected a whole number of at least ${least}`)
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

/** The error of something that a later version brings. */
export function notYet(what: string): ClaimgraphError {
  return new ClaimgraphError('not-yet', `not yet: ${what} comes with a later version`)
}

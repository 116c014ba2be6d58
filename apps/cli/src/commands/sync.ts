import type { DoneAnswer } from '@claimgraph/model'
import type { SyncOptions, SyncReport } from '@claimgraph/neo4j'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { neo4jSettings } from '../neo4j-settings.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions, wantsJson, type AnswerOptions } from '../options.js'
import { showSync } from '../show/sync.js'
import { plainText } from '../terminal/plain-text.js'
import { startSyncBar } from '../terminal/sync-bar.js'

interface Options extends AnswerOptions {
  readonly neo4j?: string | true
  readonly prune?: true
  readonly dryRun?: true
  readonly adopt?: string
}

export const addSync: CommandMaker = (program, io) => {
  const command = program
    .command('sync')
    .summary('the library into a Neo4j')
    .description(
      'Bring the graph of the library into a Neo4j 5 or later; again brings what has changed. What is not marked as written by this library is never ' +
        'touched. NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE say who writes where; docs/neo4j.md has more.',
    )
    .option('--neo4j [uri]', 'address of the server; NEO4J_URI, else neo4j://127.0.0.1:7687')
    .option('--prune', 'remove what was written before and the library no longer supports')
    .option('--dry-run', 'write nothing, and say what would change')
    .option('--adopt <library>', 'take over what another library wrote, by the id that its conflict names')
  addAnswerOptions(command).action((options: Options) => run(io, options))
}

async function run(io: Io, options: Options): Promise<void> {
  const settings = await neo4jSettings(io, typeof options.neo4j === 'string' ? options.neo4j : undefined)
  const { graph } = await openGraph(io, options, true)
  const { openNeo4j, sync } = await import('@claimgraph/neo4j')
  const neo4j = await openNeo4j(settings)
  const bar = startSyncBar(io)
  const given: SyncOptions = { prune: options.prune, dryRun: options.dryRun, adopt: options.adopt, onProgress: bar.onProgress }
  try {
    const report = await sync(graph, neo4j, given)
    bar.end()
    for (const warning of report.warnings) io.stderr.write(`claimgraph: ${plainText(warning)}\n`)
    const place = `${settings.uri}, database ${neo4j.database}`
    io.stdout.write(
      wantsJson(options) ? `${JSON.stringify(doneOf(report), null, 2)}\n` : showSync(report, place, options.dryRun === true),
    )
  } finally {
    bar.end()
    await neo4j.close()
  }
}

function doneOf({ nodes, relationships, constraints, warnings }: SyncReport): DoneAnswer {
  const both = (name: keyof typeof nodes): number => nodes[name] + relationships[name]
  return {
    done: {
      created: both('created'),
      changed: both('changed'),
      unchanged: both('unchanged'),
      removed: both('removed'),
      nodesCreated: nodes.created,
      nodesChanged: nodes.changed,
      nodesUnchanged: nodes.unchanged,
      nodesRemoved: nodes.removed,
      relationshipsCreated: relationships.created,
      relationshipsChanged: relationships.changed,
      relationshipsUnchanged: relationships.unchanged,
      relationshipsRemoved: relationships.removed,
      constraintsCreated: constraints,
    },
    warnings,
  }
}

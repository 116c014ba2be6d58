import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { neo4jFolder } from '../neo4j-server.js'

/**
 * Neo4j's own administration tool as a program named `neo4j-admin`, out of the jars that the tests have, for one home folder.
 *
 * @returns The environment in which a shell finds it.
 */
export function adminTool(folder: string, home: string): Readonly<Record<string, string | undefined>> {
  if (neo4jFolder === undefined) throw new Error('CLAIMGRAPH_NEO4J is not set: run the tests by `npm test`, which prepares Neo4j')
  const [bin, conf] = [join(folder, 'bin'), join(home, 'conf')]
  for (const path of [bin, conf]) mkdirSync(path, { recursive: true })
  writeFileSync(join(conf, 'neo4j.conf'), '')
  const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`).join(' ')
  const program = join(bin, 'neo4j-admin')
  writeFileSync(
    program,
    `#!/bin/sh\nexec java -Xmx1g ${opens} -cp '${join(neo4jFolder, 'lib', '*')}' org.neo4j.cli.AdminTool "$@"\n`,
  )
  chmodSync(program, 0o755)
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NEO4J_HOME: home, NEO4J_CONF: conf }
}

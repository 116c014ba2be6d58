/** What is to be imported: names of compressed files in a folder (`''` is the working one), and what parts items of lists. */
export interface Import {
  readonly folder: string
  readonly nodes: readonly string[]
  readonly relationships: readonly string[]
  readonly delimiter: string
}

/** The `neo4j-admin` command that fills an empty database named `neo4j` with some files, for a POSIX shell. */
export function importCommand({ folder, nodes, relationships, delimiter }: Import): string {
  const path = (name: string): string => quoted(folder === '' ? name : `${folder.replace(/\/+$/u, '')}/${name}`)
  return [
    'neo4j-admin database import full neo4j',
    '--multiline-fields=true',
    `--array-delimiter=${delimiter === ';' ? "';'" : codeOf(delimiter)}`,
    ...nodes.map((name) => `--nodes=${path(name)}`),
    ...relationships.map((name) => `--relationships=${path(name)}`),
  ].join(' \\\n  ')
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function quoted(path: string): string {
  return /^[\w./~-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}

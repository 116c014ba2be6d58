import { AGGREGATIONS } from '../../src/aggregations/aggregation-table.js'
import type { ArgumentDefinition, FunctionDefinition } from '../../src/functions/function-definition.js'
import { FUNCTION_FAMILIES } from '../../src/functions/function-table.js'

type Documented = Pick<FunctionDefinition, 'name' | 'arguments' | 'returns' | 'doc'>

const HEAD = `# Cypher functions

Every function of the engine, from its own table (\`packages/cypher/src/functions\`); a test keeps this page as the table is. Names are found in upper or
lower case. An argument in brackets may be left out, \`…\` stands for any number of arguments. Null as an argument gives null, except where said otherwise;
an argument of another type is an error.
`

/** The page of the manual that lists all functions, as Markdown. */
export function writeManual(): string {
  const families = FUNCTION_FAMILIES.map(({ title, functions }) => section(title, functions))
  return [HEAD, ...families, section('Aggregations', [...AGGREGATIONS.values()])].join('\n')
}

function section(title: string, functions: readonly Documented[]): string {
  return `## ${title}\n\n${functions.map(line).join('\n')}\n`
}

function line({ name, arguments: all, returns, doc }: Documented): string {
  return `- \`${name}(${all.map(signature).join(', ')}) :: ${returns}\`: ${doc}`
}

function signature({ name, type, optional, variadic }: ArgumentDefinition): string {
  const text = `${name} :: ${typeof type === 'string' ? type : type.join(' | ')}${variadic ? ', …' : ''}`
  return optional ? `[${text}]` : text
}

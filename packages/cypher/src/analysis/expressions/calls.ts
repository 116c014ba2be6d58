import { AGGREGATIONS } from '../../aggregations/aggregation-table.js'
import type { ArgumentDefinition, SignatureType } from '../../functions/function-definition.js'
import { FUNCTIONS } from '../../functions/function-table.js'
import { childrenOf } from '../../syntax/children.js'
import type { Expression, FunctionCall } from '../../syntax/expression.js'
import type { Analysis, ExpressionPlace } from '../analysis.js'
import { nearestNames } from '../nearest-names.js'
import type { Scope } from '../scope.js'
import { mayBe, type StaticType } from '../static-type.js'

/** A call of a function, aggregating or not: it must exist and take these arguments. */
export function analyseCall(analysis: Analysis, call: FunctionCall, scope: Scope, place: ExpressionPlace): StaticType {
  const name = call.name.toLowerCase()
  const aggregation = AGGREGATIONS.get(name)
  if (aggregation !== undefined) {
    checkAggregate(analysis, call, place)
    analyseArguments(analysis, call, aggregation.arguments, scope, { aggregates: 'inside', predicate: false })
    return aggregation.returns
  }
  const definition = FUNCTIONS.get(name)
  if (definition === undefined) throw unknownFunction(analysis, call)
  if (call.distinct || call.star) throw analysis.error(call.at, 'UnexpectedSyntax', `${call.name} does not aggregate`)
  const definitions = definition.wrongType === undefined ? definition.arguments : definition.arguments.map(asAny)
  analyseArguments(analysis, call, definitions, scope, place)
  return definition.returns
}

function asAny(definition: ArgumentDefinition): ArgumentDefinition {
  return { ...definition, type: 'ANY' }
}

function unknownFunction(analysis: Analysis, call: FunctionCall): Error {
  const names = [...FUNCTIONS.values(), ...AGGREGATIONS.values()].map((known) => known.name)
  return analysis.error(call.at, 'UnknownFunction', `There is no function ${call.name}`, {
    didYouMean: nearestNames(call.name, names),
  })
}

function checkAggregate(analysis: Analysis, call: FunctionCall, place: ExpressionPlace): void {
  if (place.aggregates === 'inside') {
    throw analysis.error(call.at, 'NestedAggregation', `${call.name} cannot stand inside of another aggregating function`)
  }
  if (place.aggregates === 'forbidden') {
    throw analysis.error(call.at, 'InvalidAggregation', `${call.name} aggregates, which only RETURN and WITH can`)
  }
  if (call.star && call.name.toLowerCase() !== 'count') throw analysis.error(call.at, 'UnexpectedSyntax', 'Only count takes *')
  const volatile = call.args.find(isVolatile)
  if (volatile !== undefined) {
    throw analysis.error(volatile.at, 'NonConstantExpression', 'What is aggregated may not be random')
  }
}

function isVolatile(expression: Expression): boolean {
  const random = expression.kind === 'call' && expression.name.toLowerCase() === 'rand'
  return random || childrenOf(expression).some(isVolatile)
}

function analyseArguments(
  analysis: Analysis,
  call: FunctionCall,
  definitions: readonly ArgumentDefinition[],
  scope: Scope,
  place: ExpressionPlace,
): void {
  if (!call.star) checkArity(analysis, call, definitions)
  call.args.forEach((arg, index) => {
    const type = analysis.expression(arg, scope, place)
    const definition = definitions[Math.min(index, definitions.length - 1)]
    if (definition !== undefined && !isAccepted(type, definition)) {
      throw analysis.typeError(arg.at, `${typesOf(definition).join(' or ')} as ${definition.name} of ${call.name}`, type)
    }
  })
}

function checkArity(analysis: Analysis, call: FunctionCall, definitions: readonly ArgumentDefinition[]): void {
  const least = definitions.filter(({ optional }) => optional !== true).length
  const most = definitions.at(-1)?.variadic === true ? Infinity : definitions.length
  if (call.args.length >= least && call.args.length <= most) return
  const wanted = least === most ? String(least) : most === Infinity ? `at least ${least}` : `${least} to ${most}`
  throw analysis.error(call.at, 'InvalidNumberOfArguments', `${call.name} takes ${wanted} arguments, not ${call.args.length}`)
}

function isAccepted(type: StaticType, definition: ArgumentDefinition): boolean {
  return typesOf(definition).some((accepted) => mayBe(type, accepted))
}

function typesOf({ type }: ArgumentDefinition): readonly SignatureType[] {
  return typeof type === 'string' ? [type] : type
}

import type { QueryPlan } from '@claimgraph/model'

/** What the driver knows of a step of a plan; `rows` only after PROFILE. */
interface Step {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Step[]
  readonly rows?: number | bigint
}

/** The plan that EXPLAIN or PROFILE gave, in the embedded engine's form. */
export function describePlan({
  operatorType,
  arguments: { Details: details, EstimatedRows: estimate },
  children,
  rows,
}: Step): QueryPlan {
  return {
    name: operatorType.replace(/@.*$/u, ''),
    details: typeof details === 'string' ? details : '',
    ...(typeof estimate === 'number' ? { estimate } : {}),
    ...(rows === undefined ? {} : { rows: Number(rows) }),
    inputs: children.map(describePlan),
  }
}

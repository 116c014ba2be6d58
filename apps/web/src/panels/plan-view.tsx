import type { QueryPlan } from '@claimgraph/model'

/** How an engine answers a query: its steps, the last one first, with the rows that it expects and, after PROFILE, those that came. */
export function PlanView({ plan }: { readonly plan: QueryPlan }) {
  return (
    <ul className="plan">
      <Step plan={plan} />
    </ul>
  )
}

function Step({ plan: { name, details, estimate, rows, inputs } }: { readonly plan: QueryPlan }) {
  const counts = [
    ...(rows === undefined ? [] : [`${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`]),
    ...(estimate === undefined ? [] : [`${Math.round(estimate).toLocaleString('en')} expected`]),
  ]
  return (
    <li>
      <b>{name}</b> <code>{details}</code> <span className="count">{counts.join(', ')}</span>
      {inputs.length > 0 && (
        <ul>
          {inputs.map((input, i) => (
            <Step key={i} plan={input} />
          ))}
        </ul>
      )}
    </li>
  )
}

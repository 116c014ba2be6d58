import type { GraphView } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { LOSSES, type Loss } from './losses.js'

/** Tell what a format cannot carry of a view as it is: a line each for people, in the order of the losses; none when there is nothing to tell. */
export function reportLosses(view: GraphView, { report }: WriteOptions, losses: readonly (keyof typeof LOSSES)[]): void {
  if (!report) return
  const counters: readonly Loss[] = losses.map((name) => LOSSES[name]())
  const see = (attributes: Readonly<Record<string, unknown>>): void => {
    for (const [property, value] of Object.entries(attributes)) {
      if (!view.keeps(property) || value === undefined) continue
      for (const counter of counters) counter.see(property, value as never)
    }
  }
  for (const { attributes } of view.nodes()) see(attributes)
  for (const { attributes } of view.edges()) see(attributes)
  for (const counter of counters) {
    const line = counter.tell()
    if (line !== undefined) report(line)
  }
}

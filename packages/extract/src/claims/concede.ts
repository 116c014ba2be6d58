import { findConcessions } from './concessions.js'
import type { PaperView } from './paper-view.js'
import type { Reading } from './reading.js'
import { PRIOR, type Scene } from './scene.js'

/** "Faster, but at the cost of accuracy": the winner loses by the measures that its sentence concedes, which is a claim of its own. */
export function concede(readings: readonly Reading[], scene: Scene, paper: PaperView): readonly Reading[] {
  if (!readings.some(({ relation }) => relation === 'outperforms')) return readings
  const conceded = findConcessions(scene, paper.entities)
  if (conceded.size === 0) return readings
  const concedes = ({ relation, object, probability }: Reading) =>
    relation === 'outperforms' && object !== PRIOR && probability >= CONCEDING
  const losers = new Set(readings.filter(concedes).map(({ subject, object }) => `${object} ${subject}`))
  return readings.flatMap((reading) => {
    const { subject, object } = reading
    if (reading.relation === 'outperforms' && losers.has(`${subject} ${object}`) && !losers.has(`${object} ${subject}`)) return []
    if (!concedes(reading)) return [reading]
    return [
      { ...reading, without: conceded },
      { ...reading, subject: object, object: subject, only: conceded },
    ]
  })
}

/** A claim less sure than this concedes nothing. */
const CONCEDING = 0.4

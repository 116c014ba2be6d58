import type { ExtractionRecord, Field } from '@claimgraph/model'
import { markText } from '../scene/mark-text.js'

/** A title or an abstract with what was found marked in it: things by colour, claims by a line beneath. */
export function MarkedText({
  text,
  field,
  record,
}: {
  readonly text: string
  readonly field: Field
  readonly record: ExtractionRecord
}) {
  return (
    <bdi>
      {markText(text, field, record).map((piece, i) => {
        if (piece.entity === null && piece.claim === '') return <span key={i}>{piece.text}</span>
        const classes = [piece.entity ? `found ${piece.entity.type}` : '', piece.claim === '' ? '' : 'claimed'].join(' ')
        const told = [piece.entity ? `${piece.entity.type}: ${piece.entity.name} ${piece.entity.role}` : '', piece.claim]
        return (
          <mark key={i} className={classes} title={told.filter(Boolean).join('\n')}>
            {piece.text}
          </mark>
        )
      })}
    </bdi>
  )
}

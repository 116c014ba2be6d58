import type { EntityType, ExtractionRecord, Field } from '@claimgraph/model'

/** A stretch of a text: plain, or what was found there. Claims and results show as underlines beneath entities. */
export interface MarkedPiece {
  readonly text: string
  readonly entity: { readonly type: EntityType; readonly name: string; readonly role: string } | null
  /** Words of the claim or result that the stretch belongs to; `''` for none. */
  readonly claim: string
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Cut a field at every border of an entity or a claim; where entities overlap, the longest wins. Spans past the text's end are cut. */
export function markText(text: string, field: Field, record: ExtractionRecord): readonly MarkedPiece[] {
  const entities = record.entities
    .flatMap((entity) => (entity.spans ?? []).map((span) => ({ ...span, entity })))
    .filter((span) => span.field === field)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const claims = record.claims
    .flatMap((claim) =>
      claim.passages.map((passage) => ({ ...passage, words: `${claim.subject} ${claim.relation} ${claim.object}` })),
    )
    .concat(
      record.results.flatMap((result) =>
        result.passages.map((passage) => ({ ...passage, words: `${result.metric} ${result.value}` })),
      ),
    )
    .filter((span) => span.field === field)
  const borders = [0, text.length, ...[...entities, ...claims].flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(borders)].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const piece = { start, end: cuts[i + 1] ?? text.length }
    const found = entities.find((span) => covers(span, piece))?.entity
    const words = claims.filter((span) => covers(span, piece)).map((span) => span.words)
    return {
      text: text.slice(piece.start, piece.end),
      entity: found ? { type: found.type, name: found.name, role: found.role ?? '' } : null,
      claim: [...new Set(words)].join('\n'),
    }
  })
}

function covers(span: Stretch, piece: Stretch): boolean {
  return span.start <= piece.start && span.end >= piece.end
}

const LABELS = { N: 'named', F: 'family', B: 'benchmark', X: 'metric', T: 'task' }

/** The experiments' out-of-fold spans of a paper, into title, newline, abstract, as mentions of the two fields. */
export function oofMentions({ title, abstract, oof }) {
  return oof.map(([start, end, label, probability]) => {
    const inTitle = start < title.length
    const [from, to] = inTitle ? [start, Math.min(end, title.length)] : [start - title.length - 1, end - title.length - 1]
    return {
      label: LABELS[label],
      probability,
      field: inTitle ? 'title' : 'abstract',
      start: from,
      end: to,
      text: (inTitle ? title : abstract).slice(from, to),
    }
  })
}

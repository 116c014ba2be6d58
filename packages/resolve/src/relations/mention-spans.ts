import type { Entity, Evidence, Field, Paper } from '@claimgraph/model'

const WORD = /[\p{L}\p{N}]/u

/** Where the paper's text names an entity: the record's spans, else every place where one of its forms stands as a word. Empty without text. */
export function findMentionSpans(entity: Entity, paper: Pick<Paper, 'title' | 'abstract'>): readonly Evidence[] {
  if (entity.spans && entity.spans.length > 0) return entity.spans
  const forms = [...new Set([...entity.mentions, entity.name])].filter((form) => form.trim() !== '')
  return (['title', 'abstract'] as const).flatMap((field) => forms.flatMap((form) => findForm(paper[field], form, field)))
}

function findForm(text: string, form: string, field: Field): readonly Evidence[] {
  const found: Evidence[] = []
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
    const end = start + form.length
    const isWord = !(WORD.test(text.charAt(start - 1)) && WORD.test(form.charAt(0))) && !WORD.test(text.charAt(end))
    if (isWord) found.push({ text: form, field, start, end })
  }
  return found
}

/** The first place, title before abstract. */
export function firstMention(entity: Entity, paper: Pick<Paper, 'title' | 'abstract'>): Evidence | undefined {
  return [...findMentionSpans(entity, paper)].sort((a, b) =>
    a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1,
  )[0]
}

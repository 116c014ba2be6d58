import type { Paper } from '@claimgraph/model'

/**
 * A paper with what a source adds: fields that it lacks, the higher count of citations, links to code. Its title and abstract stay to the letter, since evidence points
 * into them; what it has is not replaced, and a date is only taken when it agrees with the year.
 */
export function enrichPaper(paper: Paper, found: Paper, source: string): Paper {
  const published = paper.year === undefined || found.published?.startsWith(String(paper.year)) ? found.published : undefined
  const added = {
    year: paper.published === undefined ? found.year : Number(paper.published.slice(0, 4)),
    published,
    authors: found.authors,
    url: found.url,
    arxivId: found.arxivId,
    doi: found.doi,
    venue: found.venue,
  }
  const lacking = Object.fromEntries(
    Object.entries(added).filter(([key, value]) => value !== undefined && paper[key as keyof typeof added] === undefined),
  )
  const citations = Math.max(paper.citations ?? 0, found.citations ?? 0)
  const code = [...new Set([...(paper.code ?? []), ...(found.code ?? [])])]
  const enriched = {
    ...paper,
    ...lacking,
    ...(paper.citations === undefined && found.citations === undefined ? {} : { citations }),
    ...(code.length > 0 ? { code } : {}),
  }
  const isNew = JSON.stringify(enriched) !== JSON.stringify(paper)
  return isNew ? { ...enriched, sources: [...new Set([...paper.sources, source])].sort() } : paper
}

import type { Format } from './format.js'

/** A `jsonl` file to all appearance, but its ids are arXiv's: read as such it would give papers other ids than they will have. */
export const arxivJson = later(
  'arxiv-json',
  "arXiv's bulk metadata",
  /^\s*\{[^\n]*"categories"\s*:[^\n]*"(?:versions|update_date)"\s*:/u,
)

/** Formats that are recognised and named, and whose readers a later version brings. */
export const LATER_FORMATS: readonly Format[] = [
  later('arxiv-atom', "arXiv's Atom feed", /^\s*(?:<\?xml[^>]*>\s*)?<feed[\s>]/u),
  later('openalex', 'OpenAlex works', /"abstract_inverted_index"\s*:/u),
  later('semantic-scholar', 'Semantic Scholar papers', /"paperId"\s*:/u),
  later('hf-json', "Hugging Face's daily papers as JSON", /^\s*\[\s*\{[^]*"(?:paper|summary)"\s*:/u),
  later('bibtex', 'BibTeX', /^\s*(?:%[^\n]*\n\s*)*@[a-z]+\s*\{/iu),
  later('ris', 'RIS', /^\s*TY {2}- /u),
  later(
    'csv',
    'CSV with a header line',
    /^"?[\w ]+"?(?:[,;\t]"?[\w ]+"?)*[,;\t]"?(?:title|abstract)"?\s*(?:[,;\t\r\n]|$)|^"?(?:title|abstract)"?[,;\t]/iu,
  ),
]

function later(name: string, about: string, pattern: RegExp): Format {
  return { name, about, recognise: (head) => pattern.test(head.text) }
}

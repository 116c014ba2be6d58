/** A formula as it is set in a line of text: blanks around relations, none around what binds closer. */
export function tidyFormula(formula: string): string {
  return formula
    .replace(/\s+/gu, ' ')
    .replace(/ ?([×·/^_]) ?/gu, '$1')
    .replace(/(?<=[([{]) | (?=[)\]},;:])/gu, '')
    .replace(/(?<=\S) ?([=≤≥≈≠→←↦∈⊂⊆≪≫≡]|<(?!=)|(?<![-<])>) ?(?=\S)/gu, ' $1 ')
    .replace(/^\s*([~≈<>≤≥±+−×-]) +/u, '$1')
    .trim()
}

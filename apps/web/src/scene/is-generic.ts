const LEAST = 6
const SHARE = 0.015

/** Whether a family is touched by so many of the papers that it would be every picture's centre. */
export function isGeneric(node: { readonly kind: string; readonly papers: number }, papers: number): boolean {
  return node.kind === 'family' && node.papers >= Math.max(LEAST, SHARE * papers)
}

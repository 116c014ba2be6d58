/**
 * JSON that may stand in a script element: no text in it can end the element, begin a comment, or break a line where JavaScript sees one. What it says stays
 * the same: each escape is JSON's own.
 */
export function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

import { printable } from './flat-value.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}

/** A text for an element or an attribute of XML 1.0; characters that XML does not allow are dropped. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"'\r]/gu, (character) => ENTITIES[character] ?? '')
}

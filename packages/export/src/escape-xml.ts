import { printable } from './flat-value.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
  // Readers that go by XML 1.1 take it for a line end.
  '\u2028': '&#8232;',
}

/** A text for an element of XML 1.0; characters that XML does not allow are dropped. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"'\r\u2028]/gu, (character) => ENTITIES[character] ?? '')
}

/** A text for an attribute of XML 1.0: line ends and tabs, which a reader would turn to spaces, as numbers. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

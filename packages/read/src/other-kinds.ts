import type { Head } from './head.js'

/** Kinds of file that are no listing, for a message that says what was given; the first that fits counts. */
const KINDS: readonly { readonly name: string; readonly matches: (head: Head) => boolean }[] = [
  { name: 'a PDF file', matches: startsWith('%PDF-') },
  { name: 'a ZIP archive or an office document', matches: startsWith('PK\u0003\u0004') },
  {
    name: 'an image',
    matches: ({ bytes }) => (bytes[0] === 0x89 && bytes[1] === 0x50) || (bytes[0] === 0xff && bytes[1] === 0xd8),
  },
  { name: 'a claimgraph library (give it with --db)', matches: startsWith('{"format":"claimgraph"') },
  {
    name: 'an HTML page (save it as text instead)',
    matches: ({ text }) => /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body)\b/iu.test(text),
  },
  { name: 'an XML document', matches: ({ text }) => /^\s*<\?xml\b/u.test(text) },
  { name: 'a binary file', matches: ({ bytes }) => bytes.includes(0) },
]

/** What kind of file this is, in words, where it is plainly no listing. */
export function findOtherKind(head: Head): string | undefined {
  return KINDS.find(({ matches }) => matches(head))?.name
}

function startsWith(text: string): (head: Head) => boolean {
  return (head) => head.text.startsWith(text)
}

import { Parser } from 'htmlparser2'

/** Elements that titles and abstracts hold, of HTML, JATS (`jats:p`) and MathML (`mml:mi`). */
const NAMES =
  'a|abbr|abstract|b|bdi|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|i|inf|img|ins|italic|bold|li|list|list-item|p|pre|q|s|sc|sec|small|span|strike|strong|sub|sup|title|tt|u|ul|ol|underline|overline|monospace|roman|sans-serif|styled-content|xref|ext-link|named-content|disp-formula|inline-formula|tex-math|alternatives|table|tr|td|th|tbody|thead|math|mi|mn|mo|ms|mtext|mspace|mrow|msub|msup|msubsup|munder|mover|munderover|mfrac|msqrt|mroot|mstyle|mfenced|menclose|mpadded|mphantom|merror|mtable|mtr|mtd|mmultiscripts|mprescripts|semantics|annotation(?:-xml)?'
const TAG = new RegExp(
  String.raw`<\/?(?:(?:jats|mml|m):)?(?:${NAMES})(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>]+))*\s*\/?>|<!--|<!\[CDATA\[`,
  'iu',
)
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,24}\d{0,2});/iu

/** Elements whose ends part words. */
const BLOCKS = new Set(
  'p br div li ul ol sec title h1 h2 h3 h4 h5 h6 tr td th table blockquote list list-item disp-formula abstract pre'.split(' '),
)
/** Elements that say again, in another language, what stands beside them. */
const SILENT = new Set(['annotation', 'annotation-xml', 'script', 'style', 'tex-math', 'img'])
/** What MathML and HTML put above or below, as it is written in a line. */
const RAISED: Readonly<Record<string, string>> = {
  sub: '_',
  inf: '_',
  msub: '_',
  munder: '_',
  msup: '^',
  mover: '^',
  sup: '^',
  msubsup: '_',
}
/** Elements of mathematics, in which blanks are only layout. */
const MATH = new Set(['math', 'mml:math', 'm:math'])

/** Whether a text holds tags or entities; `a < b` and `AT&T` do not count. */
export function hasHtml(text: string): boolean {
  return (text.includes('<') && TAG.test(text)) || (text.includes('&') && ENTITY.test(text))
}

/** The text that HTML, JATS or MathML shows. Tags that there are not in those languages are text. */
export function htmlToText(text: string): string {
  return render(protectOtherTags(text))
}

/** `<` that opens no known tag, as an entity: `a<b and c>d` is no tag. */
function protectOtherTags(text: string): string {
  const tags = new RegExp(TAG.source, 'giu')
  let out = ''
  let at = 0
  for (const match of text.matchAll(tags)) {
    out += text.slice(at, match.index).replaceAll('<', '&lt;') + match[0]
    at = match.index + match[0].length
  }
  return out + text.slice(at).replaceAll('<', '&lt;')
}

function render(html: string): string {
  let out = ''
  let silent = 0
  /** Children seen of each open element of mathematics, to know which of them is raised. */
  const open: { readonly name: string; children: number }[] = []
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = bareName(tag)
        if (SILENT.has(name)) silent++
        const parent = open.at(-1)
        if (parent) {
          if (parent.children > 0) out += between(parent.name, parent.children)
          parent.children++
        }
        if (BLOCKS.has(name)) out += ' '
        if (name === 'sub' || name === 'inf') out += '_'
        if (name === 'sup') out += '^'
        if (name.startsWith('m') || MATH.has(tag)) open.push({ name, children: 0 })
      },
      ontext(data) {
        if (silent > 0) return
        out += open.length > 0 ? data.trim() : data
      },
      onclosetag(tag) {
        const name = bareName(tag)
        if (SILENT.has(name)) silent--
        if (BLOCKS.has(name)) out += ' '
        if (open.at(-1)?.name === name) open.pop()
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  )
  parser.end(html)
  return out
}

/** What stands between two children of an element of mathematics. */
function between(parent: string, children: number): string {
  if (parent === 'mfrac') return '/'
  if (parent === 'msubsup' && children === 2) return '^'
  return RAISED[parent] ?? ''
}

function bareName(tag: string): string {
  return tag.replace(/^(?:jats|mml|m):/u, '')
}

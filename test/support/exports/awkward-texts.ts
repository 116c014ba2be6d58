/** A text that some format has trouble with, and what is left of it where control characters, halves of surrogate pairs and non-characters cannot be said. */
export interface AwkwardText {
  readonly reason: string
  readonly text: string
  readonly printable: string
  /** Where only what UTF-8 cannot say is dropped. */
  readonly encodable: string
}

const kept = (reason: string, text: string): AwkwardText => ({ reason, text, printable: text, encodable: text })

/** What some format or reader has trouble with; texts that attack are in `test/security/hostile-texts.ts`. */
export const AWKWARD_TEXTS: readonly AwkwardText[] = [
  kept('markup', '<b>&amp; "Elm" &#38; \'Oak\'</b> <!-- x --> ]]> <![CDATA[y'),
  kept('a formula', '=1+1'),
  kept('a formula with a plus', "+cmd|' /C calc'!A0"),
  kept('a formula with a minus', '-2+3+cmd'),
  kept('a formula with an at', '@SUM(1+1)*9'),
  kept('a formula behind a tab', '\t=1+1'),
  kept('a formula of wide characters', '＝1+1'),
  kept('what looks like a number', '-3.50'),
  kept('what looks like a truth', 'true'),
  kept('what looks like nothing', 'null'),
  kept('commas, quotes and semicolons', 'a,"b";c; "",;'),
  kept('line ends and tabs', 'one\ntwo\r\nthree\rfour\tfive'),
  kept('white space at both ends', '  spaced  '),
  kept('backslashes', 'C:\\new\\u0041\\\\u0042 \\n \\'),
  kept('backticks and parameters', '`name` $name {name: 1} // no comment /* nor this */; DROP'),
  kept('a text that ends a literal', "'}) DETACH DELETE (n) //"),
  kept('a name of every object', '__proto__'),
  kept('another name of every object', 'constructor'),
  kept('right to left', '\u202eabc\u202c \u200f\u05d0\u05d1 \u200e'),
  kept('other alphabets and signs', 'Ünï 汉字 → ε 🌳 e\u0301 👩\u200d🔬'),
  kept('line ends of Unicode', 'a\u2028b\u2029c\ufeffd'),
  kept('LaTeX', '50% of A&B_1 #2 {x $3 ~ ^ \\cite{y}'),
  {
    reason: 'control characters',
    text: 'a\u0000b\u0007c\u001bd\u001fe\u0085f',
    printable: 'abcdef',
    encodable: 'a\u0000b\u0007c\u001bd\u001fe\u0085f',
  },
  { reason: 'half a surrogate pair', text: 'a\ud83cb\udf33c', printable: 'abc', encodable: 'abc' },
  { reason: 'non-characters', text: 'a\ufffeb\uffffc', printable: 'abc', encodable: 'a\ufffeb\uffffc' },
  kept('a megabyte', '<Elm & "Oak" 🌳>;\n'.repeat(56_000)),
]

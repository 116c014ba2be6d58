import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../src/markup/plain-text.js'

describe('LaTeX', () => {
  it.each([
    ['a letter of an alphabet of mathematics', String.raw`$\mathcal{L}_1$ norm`, 'L_1 norm'],
    ['type styles', String.raw`\textbf{bold \emph{and}} {\it old} \texttt{code}`, 'bold and old code'],
    ['accents in braces', String.raw`G{\"o}del, Erd\H{o}s`, 'Gödel, Erdős'],
    ['accents without braces', String.raw`caf\'e, \c{c}a, \v{S}, na\"{\i}ve`, 'café, ça, Š, naïve'],
    ['letters that are commands', String.raw`{\O}stergaard, stra\ss e`, 'Østergaard, straße'],
    ['escaped signs', String.raw`10\% of R\&D costs \$5`, '10% of R&D costs $5'],
    ['sizes', String.raw`$256 \times 256$ and 512$\times$512`, '256×256 and 512×512'],
    ['subscripts and powers', String.raw`$d_{\text{model}}=512$, $x_{i+1}$, $10^{-3}$`, 'd_model = 512, x_(i+1), 10^-3'],
    ['functions', String.raw`$O(n \log n)$`, 'O(n log n)'],
    ['fractions and roots', String.raw`$\frac{1}{2}$, $\frac{a+b}{2}$, $\sqrt{n}$`, '1/2, (a+b)/2, √n'],
    ['relations', String.raw`$\sim$5x, $\approx 3$, $x \in \{0,1\}$`, '~5x, ≈3, x ∈ {0,1}'],
    ['marks of mathematics', String.raw`$\hat{x}$ and $\mathbb{R}^d$`, 'x̂ and R^d'],
    ['ordinals and degrees', String.raw`the $i^{th}$ of $90^\circ$`, 'the ith of 90°'],
    ['formulas in other brackets', String.raw`\(x^2\) and \[ y = 3 \]`, 'x^2 and y = 3'],
    ['links, whose addresses stay', String.raw`\href{https://github.com/a/b}{code}`, 'code (https://github.com/a/b)'],
    ['what was cited, which goes', String.raw`as before \cite{a,b}.`, 'as before.'],
    ['a command that is unknown', String.raw`our \method wins`, 'our method wins'],
    ['blanks that do not break', 'Fig.~1', 'Fig. 1'],
    ['quotes', "``quoted''", '“quoted”'],
  ])('reads %s', (_, text, expected) => expect(plainText(text, 'mixed')).toBe(expected))

  it.each([
    ['braces that keep capitals', 'The {I}mage{N}et of {VAR}', 'The ImageNet of VAR'],
    ['dashes', 'one -- two --- three', 'one – two — three'],
    ['a set, whose braces are LaTeX', '{0, 1}', '0, 1'],
  ])('throughout, as in BibTeX: %s', (_, text, expected) => expect(plainText(text, 'latex')).toBe(expected))

  it.each([
    ['money', 'costs $5 and $10, or $5-$10'],
    ['a set', 'in {0, 1} of {a b}'],
    ['about', 'is ~5x faster, see https://a.org/~b'],
    ['a percent', 'by 10% on average'],
    ['dashes', 'state--of -- the art'],
    ['an underscore', 'the file_name of a^b'],
    ['a comparison', 'if a < b and c > d'],
  ])('leaves alone what is none: %s', (_, text) => expect(plainText(text, 'mixed')).toBe(text))
})

describe('HTML, JATS and MathML', () => {
  it.each([
    ['tags', 'H<sub>2</sub>O and <b>bold</b> <i class="x">text</i>', 'H_2O and bold text'],
    ['entities', 'A &amp; B &lt; C &#8211; caf&eacute;', 'A & B < C – café'],
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One. Two.'],
    ['JATS', '<jats:title>Abstract</jats:title><jats:p>We show <jats:italic>X</jats:italic>.</jats:p>', 'Abstract We show X.'],
    ['MathML', '<mml:math><mml:msub><mml:mi>L</mml:mi><mml:mn>1</mml:mn></mml:msub></mml:math> loss', 'L_1 loss'],
    ['a fraction', '<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>', 'a/b'],
    ['both bounds', '<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>', 'x_1^2'],
    ['comparisons beside tags', '<i>a</i> if a < b and c > d', 'a if a < b and c > d'],
    ['LaTeX inside', '<p>an $\\alpha$-GAN</p>', 'an α-GAN'],
  ])('read %s', (_, text, expected) => expect(plainText(text, 'mixed')).toBe(expected))

  it.each([
    ['a comparison', 'a<b and c>d'],
    ['a name in angles', 'the <mask> token and <eos>'],
    ['an ampersand', 'AT&T, R&D'],
  ])('leave alone what is none: %s', (_, text) => expect(plainText(text, 'mixed')).toBe(text))
})

it('makes line ends and odd blanks single blanks', () => {
  expect(plainText('  One\n  two\u00a0three\u0000\u200bfour\t', 'mixed')).toBe('One two three four')
})

const pieces = fc.array(
  fc.constantFrom(
    ...[
      '\\',
      '{',
      '}',
      '$',
      '$$',
      '_',
      '^',
      '~',
      '<',
      '>',
      '&',
      ';',
      '<p>',
      '</p>',
      '<sub>',
      '<math>',
      '<mfrac>',
      '&amp;',
      '\\frac',
      '\\"',
      '\\textbf{',
      ' a',
      'b ',
      '\n',
    ],
    ...['\\(', '\\)', '[', ']', '``', "''", '𝒳', 'é', '%', '\\begin{x}', '<!--', '<![CDATA['],
  ),
  { maxLength: 60 },
)

it('takes any text, and ends', () => {
  fc.assert(
    fc.property(pieces, fc.constantFrom('latex' as const, 'mixed' as const), (texts, markup) => {
      const text = plainText(texts.join(''), markup)
      expect(text).toBe(text.trim())
    }),
    { numRuns: 2000 },
  )
  for (const deep of ['{', '$', '\\frac{', '<p>', '\\textbf{$', '^{', '\\(']) plainText(deep.repeat(20_000), 'latex')
})

import { expect, it } from 'vitest'
import { slug } from '../src/index.js'

it.each([
  ['capitals and blanks', 'Stable Diffusion XL', 'stable-diffusion-xl'],
  ['accents', 'Théâtre', 'theatre'],
  ['a times sign', 'ImageNet 256×256', 'imagenet-256x256'],
  ['a plus, which tells models apart', 'VAR+', 'var-plus'],
  ['marks alone leave nothing', '?!', ''],
  ['two hundred letters stay', 'a'.repeat(200), 'a'.repeat(200)],
])('%s', (_, name, expected) => expect(slug(name)).toBe(expected))

it('a longer one is cut, and stays another than its neighbours', () => {
  const [one, other] = [slug(`${'a'.repeat(1_000_000)}b`), slug(`${'a'.repeat(1_000_000)}c`)]
  expect(one).toMatch(/^a{183}-[0-9a-f]{16}$/u)
  expect(other).not.toBe(one)
})

it('is never cut within a character', () => {
  expect(slug('𐐨'.repeat(300))).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u)
})

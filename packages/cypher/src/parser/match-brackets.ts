import type { Token } from '../syntax/token.js'

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/**
 * For each token that opens a bracket, the index of the token that closes it; -1 for every other token and for brackets that never
 * close. With it the parser can tell `(a)-->(b)` from `(a) - b` without trying both.
 */
export function matchBrackets(tokens: readonly Token[]): Int32Array {
  const matches = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'symbol') return
    if (CLOSING[token.text] !== undefined) open.push(index)
    else if (token.text === ')' || token.text === ']' || token.text === '}') {
      const opened = open.pop()
      if (opened !== undefined && CLOSING[tokens[opened]?.text ?? ''] === token.text) matches[opened] = index
    }
  })
  return matches
}

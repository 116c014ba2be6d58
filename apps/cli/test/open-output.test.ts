import { describe, expect, it } from 'vitest'
import { openOutput } from '../src/open-output.js'

describe('standard output', () => {
  it('is waited for where its reader is slow', async () => {
    const events: string[] = []
    let drain = (): void => undefined
    const once = (_: 'drain', listener: () => void): void => void (drain = listener)
    const stdout = { write: (text: string) => events.push(text) < 2, once }
    const output = await openOutput('-', { stdout })
    await output.write('a')
    const second = output.write('b').then(() => events.push('after b'))
    await Promise.resolve()
    expect(events).toEqual(['a', 'b'])
    drain()
    await second
    expect(events).toEqual(['a', 'b', 'after b'])
  })

  it('is not waited for where it says nothing of its reader', async () => {
    const texts: string[] = []
    const output = await openOutput('-', { stdout: { write: (text) => texts.push(text) } })
    await output.write('a')
    await output.close()
    expect(texts).toEqual(['a'])
  })
})

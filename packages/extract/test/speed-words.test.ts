import { describe, expect, it } from 'vitest'
import { efficiencyName } from '../src/entities/speed-words.js'

describe('efficiencyName', () => {
  it.each([
    ['faster', 'speed'],
    ['speedups', 'speed'],
    ['inference speed', 'speed'],
    ['accelerates', 'speed'],
    ['wall-clock time', 'speed'],
    ['inference latency', 'latency'],
    ['inference time', 'latency'],
    ['GPU memory', 'memory'],
    ['number of parameters', 'parameters'],
    ['model size', 'parameters'],
    ['sampling steps', 'steps'],
    ['NFE', 'steps'],
    ['training time', 'training cost'],
    ['FLOPs', 'compute'],
    ['computational cost', 'compute'],
    ['throughput', 'throughput'],
  ])('reads %s as %s', (form, name) => expect(efficiencyName(form)).toBe(name))

  it.each(['accuracy', 'FID', 'perplexity', 'breakfast', 'stepwise error', 'human preference'])('leaves %s alone', (form) =>
    expect(efficiencyName(form)).toBeUndefined(),
  )
})

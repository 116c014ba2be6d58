import { describe, expect, it } from 'vitest'
import { resolveEntities } from '../src/index.js'
import { entityOf, family, library, named, other, proposed, type Sample } from './support.js'

function ids(samples: readonly Sample[], ...members: readonly (readonly [paper: string, name: string])[]): readonly string[] {
  const resolution = resolveEntities(library(samples))
  return members.map(([paper, name]) => entityOf(resolution, paper, name)?.id ?? '')
}

describe('what papers define', () => {
  it('takes a short form as its own paper defines it, and a bare one as most papers do', () => {
    const [own, bare, long] = ids(
      [
        { id: 'a', entities: [family('QDM', ['QDM', 'quick dream model'])] },
        { id: 'b', entities: [family('QDM')] },
        { id: 'c', entities: [family('quick dream model')] },
      ],
      ['a', 'QDM'],
      ['b', 'QDM'],
      ['c', 'quick dream model'],
    )
    expect(own).toBe('model:quick-dream-model')
    expect([bare, long]).toEqual([own, own])
  })

  it('reads a definition in the text', () => {
    const [short, long] = ids(
      [
        { id: 'a', abstract: 'We study the gentle rain transform (GRT) at length.', entities: [family('GRT')] },
        { id: 'b', entities: [family('gentle rain transform')] },
      ],
      ['a', 'GRT'],
      ['b', 'gentle rain transform'],
    )
    expect(short).toBe(long)
  })

  it('joins long forms of one short form that differ by a typing error', () => {
    const [a, b] = ids(
      [
        { id: 'a', entities: [family('SGD', ['stochastic gradient descent', 'SGD'])] },
        { id: 'b', entities: [family('SGD', ['stochastic gradient decent', 'SGD'])] },
      ],
      ['a', 'SGD'],
      ['b', 'SGD'],
    )
    expect(a).toBe(b)
  })

  it('keeps apart what one short form stands for in two papers, and sends a bare one where its company is', () => {
    const [masked, multi, bare] = ids(
      [
        { id: 'a', entities: [family('ZDM', ['zonal dream model', 'ZDM']), other('task', 'text generation')] },
        { id: 'b', entities: [family('ZDM', ['zero dream model', 'ZDM']), other('task', 'weather forecasting')] },
        { id: 'c', entities: [family('ZDM'), other('task', 'weather forecasting')] },
      ],
      ['a', 'ZDM'],
      ['b', 'ZDM'],
      ['c', 'ZDM'],
    )
    expect(masked).not.toBe(multi)
    expect(bare).toBe(multi)
  })
})

describe('a bare short form of two meanings', () => {
  const samples = [
    { id: 'a', entities: [family('ZDM', ['zonal dream model', 'ZDM']), other('task', 'text generation')] },
    { id: 'b', entities: [family('ZDM', ['zero dream model', 'ZDM']), other('task', 'weather forecasting')] },
    { id: 'c', entities: [family('ZDM'), other('task', 'chess')] },
  ]

  it('stays alone where nothing supports one of them', () => {
    const [first, second, bare] = ids(samples, ['a', 'ZDM'], ['b', 'ZDM'], ['c', 'ZDM'])
    expect(new Set([first, second, bare]).size).toBe(3)
  })

  it('has the meaning that far more papers give it', () => {
    const more = ['d', 'e'].map((id) => ({ id, entities: [family('ZDM', ['zonal dream model', 'ZDM'])] }))
    const [first, bare] = ids([...samples, ...more], ['a', 'ZDM'], ['c', 'ZDM'])
    expect(bare).toBe(first)
  })
})

describe('systems of one name', () => {
  const rain = { id: 'rain', title: 'Rain with HAL', entities: [proposed('HAL'), other('task', 'rain forecasting')] }
  const ship = { id: 'ship', title: 'Ships by Hal', entities: [proposed('Hal'), other('task', 'ship routing')] }

  it('are two where two papers propose them, each under an id that says which', () => {
    expect(ids([rain, ship], ['rain', 'HAL'], ['ship', 'Hal'])).toEqual(['model:hal~rain-with', 'model:hal~ship-by'])
  })

  it('attract mentions by spelling', () => {
    const [ship2] = ids([rain, ship, { id: 'x', entities: [named('Hal'), family('decision tree')] }], ['x', 'Hal'])
    expect(ship2).toBe('model:hal~ship-by')
  })

  it('attract mentions by company', () => {
    const [found] = ids([rain, ship, { id: 'x', entities: [named('hal'), other('task', 'rain forecasting')] }], ['x', 'hal'])
    expect(found).toBe('model:hal~rain-with')
  })

  it('leave a mention apart that nothing supports', () => {
    const [found] = ids([rain, ship, { id: 'x', entities: [named('hal'), other('task', 'chess')] }], ['x', 'hal'])
    expect(found).toBe('model:hal')
  })

  it('are one where the second paper only uses it', () => {
    const [a, b] = ids([rain, { id: 'x', entities: [named('HAL', ['HAL'], 'baseline')] }], ['rain', 'HAL'], ['x', 'HAL'])
    expect(a).toBe('model:hal')
    expect(b).toBe(a)
  })

  it('are two within one paper that proposes both', () => {
    const [a, b] = ids(
      [{ id: 'a', entities: [proposed('PSI', ['PSI', 'Patient Ship Interface']), proposed('Psi')] }],
      ['a', 'PSI'],
      ['a', 'Psi'],
    )
    expect(a).not.toBe(b)
  })
})

describe('senses of the field', () => {
  it.each([
    [
      'a process of statistics',
      'The Yule-Walker equations give the coefficients.',
      'model:autoregressive-model~time-series-process',
    ],
    [
      'a traditional model of time series',
      'On time series, traditional autoregressive models fail.',
      'model:autoregressive-model~time-series-process',
    ],
    ['a deep class otherwise', 'Images are drawn token by token.', 'model:autoregressive-model'],
    ['a traditional model of pictures', 'Traditional autoregressive models draw images slowly.', 'model:autoregressive-model'],
  ])('reads an autoregressive model as %s', (_, abstract, id) => {
    expect(ids([{ id: 'a', abstract, entities: [family('autoregressive model')] }], ['a', 'autoregressive model'])).toEqual([id])
  })

  it('reads a short form by its only long mention', () => {
    const entities = [family('AR model', ['AR models', 'AutoRegressive language models'])]
    expect(ids([{ id: 'a', entities }], ['a', 'AR model'])).toEqual(['model:ar-model'])
    const [a, b] = ids(
      [
        { id: 'a', entities },
        { id: 'b', entities: [family('autoregressive language model')] },
      ],
      ['a', 'AR model'],
      ['b', 'autoregressive language model'],
    )
    expect(a).toBe(b)
  })
})

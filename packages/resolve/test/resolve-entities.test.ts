import { PROPOSED } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { resolveEntities } from '../src/index.js'
import { claim, entityOf, family, library, named, other, proposed } from './support.js'

describe('a node', () => {
  const resolution = resolveEntities(
    library([
      { id: 'b', entities: [family('DM', ['DMs', 'diffusion models']), other('metric', 'FID')] },
      { id: 'a', entities: [family('diffusion model', ['Diffusion Models']), other('metric', 'Fréchet Inception Distance')] },
      { id: 'c', entities: [family('diffusion model'), other('metric', 'taste')] },
    ]),
  )

  it('has the most telling name, its other spellings, its members and the ids that lead to it', () => {
    expect(entityOf(resolution, 'b', 'DM')).toMatchObject({
      id: 'model:diffusion-model',
      name: 'diffusion model',
      kind: 'family',
      aliases: ['DM', 'DMs', 'Diffusion Models', 'diffusion models'],
      redirects: ['model:diffusion-models', 'model:dm', 'model:dm~diffusion-model'],
      members: [
        ['paper:a', 'diffusion model'],
        ['paper:b', 'DM'],
        ['paper:c', 'diffusion model'],
      ],
    })
  })

  it('says why', () => {
    expect(entityOf(resolution, 'b', 'DM')?.because).toEqual(['«DM» is defined as «diffusion models» in paper:b'])
  })

  it('knows the better direction of a metric, and says nothing where it is unknown', () => {
    expect(entityOf(resolution, 'b', 'FID')).toMatchObject({ id: 'metric:fid', better: 'lower' })
    expect(entityOf(resolution, 'c', 'taste')).not.toHaveProperty('better')
  })

  it.each([
    ['is named when a paper uses it as a name', 1, 'named'],
    ['is named when one paper of several uses it as a name', 9, 'named'],
    ['stays a class where one of very many papers slips', 12, 'family'],
  ])('%s', (_, classes, kind) => {
    const others = Array.from({ length: classes }, (__, i) => ({ id: `b${i}`, entities: [family('leaf sorting')] }))
    const mixed = resolveEntities(library([{ id: 'a', entities: [named('Leaf Sorting')] }, ...others]))
    expect(entityOf(mixed, 'b0', 'leaf sorting')?.kind).toBe(kind)
  })

  it('has an id of its own, whatever the names', () => {
    const odd = resolveEntities(
      library([
        { id: 'a', entities: [named('∞'), named('†'), named('A*'), named('A'), named('A+')] },
        { id: 'b', entities: [family('Q-Learning', ['Q-Learning'], 'proposed'), proposed('q')] },
      ]),
    )
    const all = odd.entities.flatMap(({ id, redirects }) => [id, ...redirects])
    expect(new Set(all).size).toBe(all.length)
    expect(all.every((id) => /^model:.+/u.test(id))).toBe(true)
  })

  it('is none for an empty library', () => {
    expect(resolveEntities(library([]))).toEqual({ entities: [], relations: [] })
  })
})

describe('a proposal without a name', () => {
  const samples = [
    {
      id: 'a',
      title: 'Planned dreaming',
      abstract: 'We present planned dreaming.',
      entities: [family('planned dreaming', ['Planned dreaming', 'planned dreaming'], 'proposed')],
      claims: [claim(PROPOSED, '(prior work)')],
    },
    { id: 'b', entities: [family('planned dreaming', ['planned dreaming'], 'baseline')] },
  ]

  it('is a node of its own, one of the class that others mean by its phrase', () => {
    const resolution = resolveEntities(library(samples))
    expect(entityOf(resolution, 'a', 'planned dreaming')).toMatchObject({
      id: 'model:paper:a',
      kind: 'unnamed',
      name: 'planned dreaming',
      members: [
        ['paper:a', PROPOSED],
        ['paper:a', 'planned dreaming'],
      ],
    })
    expect(entityOf(resolution, 'b', 'planned dreaming')?.id).toBe('model:planned-dreaming')
    expect(resolution.relations).toMatchObject([{ type: 'IS_A', from: 'model:paper:a', to: 'model:planned-dreaming' }])
  })

  it('answers to its phrase where no other paper means a class by it', () => {
    const resolution = resolveEntities(library(samples.slice(0, 1)))
    expect(resolution.entities).toHaveLength(1)
    expect(resolution.entities[0]?.redirects).toEqual(['model:planned-dreaming'])
  })

  it('goes by the title where the paper has no phrase', () => {
    const resolution = resolveEntities(
      library([{ id: 'c', title: 'On dreams', entities: [], claims: [claim(PROPOSED, '(prior work)')] }]),
    )
    expect(resolution.entities).toMatchObject([{ id: 'model:paper:c', name: 'On dreams', kind: 'unnamed' }])
  })

  it('is the named proposal where there is one', () => {
    const resolution = resolveEntities(
      library([
        {
          id: 'c',
          title: 'Dreamer',
          entities: [proposed('Dreamer'), family('dream loss', ['dream loss'], 'proposed')],
          claims: [claim(PROPOSED, 'x')],
        },
      ]),
    )
    expect(entityOf(resolution, 'c', PROPOSED)?.id).toBe('model:dreamer')
    expect(entityOf(resolution, 'c', 'dream loss')?.id).toBe('model:dream-loss')
  })
})

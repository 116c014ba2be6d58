import { likelyProposed, type JudgedEntity } from '../judged-entity.js'
import { OWN, type Mentioned, type Scene } from './scene.js'

const NAMES = [
  'named', 'proposed', 'base', 'spans', 'share-of-spans', 'most-spans', 'title', 'title-start', 'before-colon', 'only-in-title', 'first-sentence', 'sentences', 'one-word', 'words', 'capitals',
  'digits', 'after-propose', 'after-propose-distance', 'after-our', 'after-called', 'before-verb', 'after-object', 'proposed-others', 'place-among-proposed', 'in-brackets', 'models', 'first-model',
  'named-others', 'defined-late', 'after-with', 'longest', 'abbreviates', 'we-sentences', 'likely', 'lead', 'likely-rank', 'likely-named-lead',
] as const // prettier-ignore

/** Names of the features of a model as the paper's main proposal, in their order. */
export const PROPOSAL_FEATURES: readonly string[] = NAMES

const CALLED = new Set(['called', 'named', 'dubbed', 'termed', 'namely', 'as', 'coined', 'i'])
const VERBS = new Set(
  'achieves outperforms improves is can surpasses consists consistently uses significantly introduces leverages enables employs also exceeds reduces yields adopts learns obtains demonstrates combines integrates provides generates'.split(
    ' ',
  ),
)
const OBLIQUE = new Set(['than', 'over', 'to', 'with', 'against', 'like', 'as', 'by', 'of'])

/** One row a model entity: is it what the paper proposes in the first place? Rows of other entities are undefined. */
export function proposalFeatures(
  entities: readonly JudgedEntity[],
  scenes: readonly Scene[],
): readonly (Float32Array | undefined)[] {
  const placesOf = new Map<number, { readonly scene: Scene; readonly place: Mentioned }[]>()
  for (const scene of scenes) {
    for (const place of scene.models) {
      if (place.entity < 0) continue
      const places = placesOf.get(place.entity)
      if (places) places.push({ scene, place })
      else placesOf.set(place.entity, [{ scene, place }])
    }
  }
  const models = entities.flatMap((entity, index) => (entity.type === 'model' ? [index] : []))
  const spans = (index: number) => placesOf.get(index)?.length ?? 0
  const all = Math.max(
    1,
    models.reduce((sum, index) => sum + spans(index), 0),
  )
  const most = Math.max(0, ...models.map(spans))
  const proposed = models.filter((index) => entities[index]?.role === 'proposed')
  const named = models.filter((index) => entities[index]?.kind === 'named')
  return entities.map((entity, index) => {
    if (entity.type !== 'model') return undefined
    const places = placesOf.get(index) ?? []
    const before = (place: Mentioned, scene: Scene, back: number) => scene.words[place.first - back] ?? ''
    const some = (test: (place: Mentioned, scene: Scene) => boolean) =>
      Number(places.some(({ place, scene }) => test(place, scene)))
    const propose = places.map(({ place, scene }) => distanceBehindCue(scene, place))
    const nearest = Math.min(20, ...propose)
    const title = places.find(({ scene }) => scene.sentence.field === 'title')
    const forms = entity.mentions
    return new Float32Array([
      Number(entity.kind === 'named'), Number(entity.role === 'proposed'), Number(entity.role === 'base'), Math.min(12, places.length), places.length / all, Number(places.length === most),
      Number(title !== undefined), Number(title?.place.first === 0), Number(title?.scene.words[title.place.end] === ':'), Number(title !== undefined && places.length === 1),
      Math.min(10, places[0]?.scene.sentence.index ?? 10), new Set(places.map(({ scene }) => scene.sentence.index)).size, Number(forms.some((form) => /^\S+$/u.test(form))),
      entity.name.split(/\s+/u).length, (entity.name.match(/\p{Lu}/gu) ?? []).length / entity.name.length, Number(/\d/u.test(entity.name)), Number(nearest < 12), nearest,
      some((place, scene) => before(place, scene, 1) === 'our'), some((place, scene) => CALLED.has(before(place, scene, 1)) || CALLED.has(before(place, scene, 2))),
      some((place, scene) => VERBS.has(scene.words[place.end] ?? '')), some((place, scene) => OBLIQUE.has(before(place, scene, 1))), proposed.filter((other) => other !== index).length,
      proposed.indexOf(index), some((place, scene) => before(place, scene, 1) === '('), models.length, Number(models[0] === index), named.filter((other) => other !== index).length,
      Number((places[0]?.scene.sentence.index ?? 0) > scenes.length / 2), some((place, scene) => before(place, scene, 1) === 'with'), entity.name.length, Number(forms.length > 1),
      places.filter(({ scene }) => scene.models.some((model) => model.entity === OWN && model.by !== 'it' && model.by !== 'they')).length,
      ...likelihood(entities, index, models, named),
    ]) // prettier-ignore
  })
}

/** Words from the last "we propose", "this paper presents" to a mention; 20 when none leads to it. */
function distanceBehindCue(scene: Scene, place: Mentioned): number {
  const cue = (scene.cuesOf.get('propose') ?? []).findLast((at) => at < place.first)
  return cue === undefined ? 20 : place.first - cue
}

/** How likely the model is proposed, by how much it leads the others (and the named others), and how many are likelier. */
function likelihood(
  entities: readonly JudgedEntity[],
  index: number,
  models: readonly number[],
  named: readonly number[],
): readonly number[] {
  const of = (other: number) => likelyProposed(entities[other])
  const most = (all: readonly number[]) => Math.max(0, ...all.filter((other) => other !== index).map(of))
  return [of(index), of(index) - most(models), models.filter((other) => of(other) > of(index)).length, of(index) - most(named)]
}

/** Words that tell what stands beside them, by class. A word has one class, the first that lists it. */
const WORD_CLASSES = {
  article: 'a an the',
  our: 'our we us',
  this: 'this these that those such its their it they which',
  be: 'is are was were be been being has have had',
  propose:
    'propose proposes proposed proposing introduce introduces introduced introducing present presents presented presenting develop develops developed design designs designed devise devised release released releasing contribute unveil construct build',
  call: 'called dubbed named termed coined namely titled',
  outperform:
    'outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeding beat beats beating improve improves improved improving improvement improvements better superior faster best higher lower reduce reduces reduction',
  match:
    'match matches matching comparable competitive par rival rivals similar compared comparison versus vs against than over baseline baselines',
  achieve:
    'achieve achieves achieved achieving attain attains obtain obtains obtained reach reaches reaching yield yields report show shows demonstrate demonstrates results result performance score scores scoring',
  evaluate:
    'evaluate evaluates evaluated evaluation evaluations experiment experiments test tested testing validate validated benchmarked conducted',
  use: 'use uses used using employ employs apply applied applying leverage leverages leveraging adopt adopts combine combining integrate integrates based via through train trained training pretrained fine tuned extend extends extending',
  data: 'dataset datasets benchmark benchmarks corpus corpora suite challenge competition leaderboard data collection set sets testbed environment environments games simulator shared',
  model:
    'model models network networks method methods algorithm algorithms approach approaches framework frameworks architecture architectures technique techniques strategy system systems module modules mechanism layer layers block blocks encoder decoder transformer transformers optimizer pipeline variant variants paradigm scheme procedure process processes representation representations embedding embeddings',
  metric:
    'accuracy error errors rate rates loss metric metrics measure measures precision recall f1 bleu auc perplexity likelihood speed latency throughput cost time memory ratio similarity correlation distance quality',
  task: 'task tasks problem problems application applications setting settings generation recognition classification detection segmentation translation modeling modelling estimation prediction synthesis answering understanding reasoning learning',
  state:
    'state art sota existing previous prior recent traditional conventional standard strong other various several multiple different many most',
  size: 'large small larger smaller deep neural novel new simple efficient effective unified general',
  in: 'in into within at',
  on: 'on across',
  of: 'of',
  for: 'for toward towards',
  with: 'with without',
  by: 'by',
  to: 'to',
  from: 'from',
  as: 'as like including include includes e g',
  and: 'and or & plus both',
  but: 'but while whereas however although unlike',
  can: 'can could may might will would should',
  not: 'not no nor neither',
  times: 'x × times fold',
} as const

const CLASS_OF: ReadonlyMap<string, number> = new Map(
  Object.values(WORD_CLASSES)
    .flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const))
    .reverse(),
)

/** Classes of the nouns that end a name's phrase ("the X dataset") and tell what it is. */
const HEAD_CLASSES = bitsOf('data', 'model', 'metric', 'task')
/** Classes of the words that tell what a sentence does with what follows. */
const CUE_CLASSES = bitsOf(
  'propose', 'call', 'outperform', 'match', 'achieve', 'evaluate', 'use', 'be', 'data', 'as', 'on', 'times',
) // prettier-ignore

/** Whether words of a class end a name's phrase and tell what it is. */
export const isHeadClass = (wordClass: number): boolean => (HEAD_CLASSES & (1 << wordClass)) !== 0
/** Whether words of a class tell what a sentence does with what follows. */
export const isCueClass = (wordClass: number): boolean => (CUE_CLASSES & (1 << wordClass)) !== 0

/** Class of a lower-case word, a number from 1; 0 for any other word. */
export function wordClass(lower: string): number {
  return CLASS_OF.get(lower) ?? 0
}

/** The number of a class. */
export function classNumber(name: keyof typeof WORD_CLASSES): number {
  return Object.keys(WORD_CLASSES).indexOf(name) + 1
}

/** Classes as a bit set; there are fewer than 32. */
function bitsOf(...names: readonly (keyof typeof WORD_CLASSES)[]): number {
  return names.reduce((bits, name) => bits | (1 << classNumber(name)), 0)
}

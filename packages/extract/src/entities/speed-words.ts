/** One efficiency measure: the name that GUIDELINES.md gives it, and the words that texts use for it. */
interface EfficiencyMeasure {
  readonly name: string
  readonly words: RegExp
}

const MEASURES: readonly EfficiencyMeasure[] = [
  { name: 'throughput', words: /\bthroughput\b|\bper second$/iu },
  { name: 'latency', words: /\blatency\b|\bdelay\b|^inference times?$|^(?:processing|query|response) times?$/iu },
  { name: 'memory', words: /\bmemory\b|\bstorage\b|\bVRAM\b/iu },
  { name: 'parameters', words: /\bparameters?\b|\bparams?\b|^(?:model|weight) sizes?$|^model capacity$|^smaller$/iu },
  { name: 'steps', words: /\bsteps?$|\bNFEs?$|\bfunction evaluations?$|\b(?:denoising|sampling) iterations?$/iu },
  { name: 'training cost', words: /\btraining (?:cost|time|iteration|epoch)s?$|^time[ -]to[ -]train$/iu },
  {
    name: 'compute',
    words:
      /\bFLOPs?\b|\bMACs?\b|\bcomput(?:e|ation|ations)$|\bcomputational (?:cost|overhead|complexity|expense|load|demand|requirement|resource|saving)s?$/iu,
  },
  {
    name: 'speed',
    words:
      /^(?:fast(?:er|est)?|slower|quicker|speed|speeds? up|speeding up)\b|\bspeed-?ups?\b|\bspeeds?$|^accelerat|\bfps$|\brun-?times?$|\bwall-?clock\b|\bfaster$|^(?:computation|execution|computing|computational) times?$/iu,
  },
]

/** The name of the efficiency measure that a metric's form is a word for ("20x faster": `speed`); undefined for quality measures. */
export function efficiencyName(form: string): string | undefined {
  return MEASURES.find(({ words }) => words.test(form))?.name
}

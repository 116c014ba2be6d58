/** Words that make a plural noun an unnamed competitor: "existing methods", "strong baselines". */
const QUALIFIERS = new Set(
  `existing previous prior other others current competing competitive conventional traditional strong standard recent alternative published earlier all several most many various
  best leading popular classical classic state-of-the-art sota comparable related well-known advanced established naive vanilla typical common latest modern contemporary multiple
  both any these those art stronger larger bigger specialized domain-specific task-specific similar baseline baselines representative mainstream dedicated different half
  state original simple powerful complex sophisticated heavily more much counterpart top widely-used human previously`.split(
    /\s+/u,
  ),
)
const HEADS = new Set(
  `methods approaches models techniques baselines works systems algorithms alternatives solutions competitors counterparts frameworks architectures results strategies networks
  studies schemes predecessors procedures optimizers choices ones structures models tools efforts entries submissions method approach model system work technique baseline
  alternative solution competitor counterpart predecessor literature art others classifiers detectors parsers performers performance records record architecture`.split(
    /\s+/u,
  ),
)
/** Heads that are competitors without any qualifier. */
const ALONE = new Set(
  `baselines baseline competitors counterparts counterpart alternatives predecessors others predecessor`.split(' '),
)
const STOPS = new Set(
  'of in on with for by to than that which can also at from is are was be over , . ; : ( ) while our we'.split(' '),
)

/** An unnamed competitor among words, half-open; `strength` 2 with a qualifier that names rivals, 1 for a bare head, 3 for the state of the art itself. */
export interface FoundPrior {
  readonly first: number
  readonly end: number
  readonly strength: 1 | 2 | 3
}

/** Find "existing methods", "prior diffusion-based work", "baselines", "the state of the art". Linear: a phrase spans at most eight words. */
export function findPriorWork(words: readonly string[]): FoundPrior[] {
  const found: FoundPrior[] = []
  let free = 0
  for (let at = 0; at < words.length; at++) {
    const phrase = stateOfTheArtAt(words, at) ?? competitorsAt(words, at, free)
    if (!phrase) continue
    found.push(phrase)
    free = phrase.end
    at = phrase.end - 1
  }
  return found
}

const STATE_OF_THE_ART = ['state - of - the - art', 'state of the art', 'sota', 'state - of - art'].map((phrase) =>
  phrase.split(' '),
)

function stateOfTheArtAt(words: readonly string[], at: number): FoundPrior | undefined {
  for (const phrase of STATE_OF_THE_ART) {
    if (!phrase.every((word, i) => words[at + i] === word)) continue
    // With a head behind it, the whole is the competitor: "state-of-the-art methods".
    for (let end = at + phrase.length; end < at + phrase.length + 7; end++) {
      const word = words[end] ?? ''
      if (HEADS.has(word)) return { first: at, end: end + 1, strength: 3 }
      if (STOPS.has(word) || !/^[\p{L}\p{N}-]+$/u.test(word)) break
    }
    return { first: at, end: at + phrase.length, strength: 3 }
  }
  return undefined
}

function competitorsAt(words: readonly string[], head: number, free: number): FoundPrior | undefined {
  const word = words[head] ?? ''
  if (!HEADS.has(word)) return undefined
  let first = -1
  for (let at = head - 1; at >= Math.max(free, head - 7); at--) {
    const before = words[at] ?? ''
    if (QUALIFIERS.has(before)) first = at
    else if (STOPS.has(before)) break
  }
  if (first >= 0) return { first, end: head + 1, strength: 2 }
  return ALONE.has(word) ? { first: head, end: head + 1, strength: 1 } : undefined
}

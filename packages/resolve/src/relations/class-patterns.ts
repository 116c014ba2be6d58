/** A way to say that one thing is one of a class, as the words between the two. */
export interface ClassPattern {
  readonly name: string
  /** Which of the two is the class. */
  readonly classIs: 'left' | 'right'
  /** All that stands between them. */
  readonly between: RegExp
  /** What may follow the right one. */
  readonly after?: RegExp
  /** The class must stand in the plural, or a general plural ("models") behind it. */
  readonly plural?: boolean
  /** The member must be a system with a name of its own. */
  readonly onlySystems?: boolean
  /** More members may follow, or go before, in a list. */
  readonly lists?: boolean
}

const HEADS =
  '(?:models|methods|approaches|architectures|networks|techniques|algorithms|systems|frameworks|datasets|benchmarks|tasks|metrics|paradigms|variants)'
/** Up to five words that qualify the class: "a large, decoder-only". */
const QUALIFIERS = "(?:(?!(?:of|for|with|in|that|and|to|by|on|from|which|as|via)\\b)[\\p{L}\\p{N}'’-]+,?\\s+){0,5}"
const ENDS =
  /^(?:\s+(?:that|which|for|with|based|trained|to|designed|capable|where|using|built|whose|in|on|by|over|and|of)\b|\s*[,.;:()—–]|\s*$)/u

/** A plural behind the class: "diffusion methods such as". */
export const PLURAL_HEAD = new RegExp(`^\\s+${HEADS}\\b`, 'u')

/** How papers say that a thing is one of a class. */
export const CLASS_PATTERNS: readonly ClassPattern[] = [
  {
    name: 'such-as',
    classIs: 'left',
    between: new RegExp(
      `^(?:\\s+${HEADS})?\\s*[,(]?\\s*(?:such as|including|e\\.g\\.,?|for example,?|for instance,?|notably|namely)\\s+(?:the\\s+)?$`,
      'u',
    ),
    plural: true,
    lists: true,
  },
  {
    name: 'like',
    classIs: 'left',
    between: new RegExp(`^(?:\\s+${HEADS})?\\s+like\\s+(?:the\\s+)?$`, 'u'),
    onlySystems: true,
    plural: true,
    lists: true,
  },
  {
    name: 'and-other',
    classIs: 'right',
    between: /^,?\s+(?:and|or|as well as)\s+other\s+(?:[\p{L}-]+\s+){0,2}$/u,
    after: ENDS,
    lists: true,
  },
  {
    name: 'apposition',
    classIs: 'right',
    between: new RegExp(`^\\s*(?:\\([^()]*\\))?\\s*[,—–]\\s*(?:which is\\s+)?(?:an?|our|the first)\\s+${QUALIFIERS}$`, 'u'),
    after: ENDS,
    onlySystems: true,
  },
  {
    name: 'is-a',
    classIs: 'right',
    between: new RegExp(`^\\s+(?:is|are|was)\\s+(?:an?|the first)\\s+${QUALIFIERS}$`, 'u'),
    after: ENDS,
  },
  { name: 'in-brackets', classIs: 'right', between: new RegExp(`^\\s*\\(\\s*an?\\s+${QUALIFIERS}$`, 'u'), after: ENDS },
  {
    name: 'title-colon',
    classIs: 'right',
    between: new RegExp(`^:\\s+An?\\s+${QUALIFIERS}$`, 'u'),
    after: ENDS,
    onlySystems: true,
  },
  {
    name: 'called',
    classIs: 'left',
    between:
      /^(?:\s+\([^()]*\))?\s+(?:called|named|termed|dubbed|coined|that we (?:call|term|name)|which we (?:call|term|name))\s+(?:as\s+)?(?:the\s+)?$/u,
    onlySystems: true,
  },
]

/** What parts the members of a list. */
export const LIST_GAP = /^(?:\s*\([^()]*\))?\s*(?:,|,?\s+(?:and|or)\b|\/|&)\s*(?:(?:and|or|the)\s+)*$/u

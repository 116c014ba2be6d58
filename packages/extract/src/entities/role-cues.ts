/** One way in which a text shows what a name is to the paper, seen from the words before and behind one of its places. */
export interface RoleCue {
  readonly name: string
  readonly before?: RegExp
  readonly after?: RegExp
  /** It can stand only where `PROPOSING` does: a quick look that spares a long one. */
  readonly needsProposing?: true
}

const PROPOSE =
  '(?:propos|introduc|present|develop|design|devis|describ|unveil|releas|contribut|construct|creat|formulat|deriv|suggest|build)(?:e|es|ed|s|ing)?'
/** A word of proposing. */
export const PROPOSING = new RegExp(`\\b${PROPOSE}\\b`, 'iu')
const BUILD_ON =
  '(?:based on|built (?:up)?on|builds? (?:up)?on|building (?:up)?on|extend(?:s|ing)?|extension of|inspired by|on top of|variants? of)'
const USE =
  '(?:us(?:e|es|ing)|leverag(?:e|es|ing)|employ(?:s|ing)?|appl(?:y|ies|ying|ied)(?: to)?|adopt(?:s|ing)?|combin(?:e|es|ing)|integrat(?:e|es|ing)|via|through|with|train(?:s|ing)?|fine-?tun(?:e|ing)|adapt(?:s|ing)?)'

/** `before` ends where the name begins, `after` begins where it ends. Ordered by how sure they are; each is a feature of the learnt choice. */
export const ROLE_CUES: readonly RoleCue[] = [
  { name: 'opens-title-colon', before: /^\s*$/u, after: /^(?:\s*\([^)]*\))?\s*[:：]/u },
  {
    name: 'called',
    before:
      /\b(?:called|dubbed|named|termed|coined|namely|titled|denoted(?: as| by)?|abbreviated as|refer(?:red)? to as|we call|call it|name it)[\s,:]*(?:the\s+)?["“'‘]?$/iu,
  },
  {
    name: 'called-bracket',
    before: /\b(?:called|dubbed|named|termed|coined|namely|titled|denoted(?: as| by)?)[^.;,]{0,80}\($/iu,
  },
  {
    name: 'we-propose-it',
    needsProposing: true,
    before: new RegExp(
      `\\b(?:we|paper|work|article|study|letter|report)\\b[^.;:]{0,40}\\b${PROPOSE}\\s+(?:(?:a|an|the|our|two|three|new|novel|simple|efficient|[\\w-]+)\\s+){0,5}$`,
      'iu',
    ),
  },
  { name: 'propose-before', needsProposing: true, before: new RegExp(`\\b${PROPOSE}\\b[^.;:]{0,80}$`, 'iu') },
  { name: 'propose-before-comma', needsProposing: true, before: new RegExp(`\\b${PROPOSE}\\b[^.;:]{0,120},\\s*$`, 'iu') },
  {
    name: 'propose-for',
    needsProposing: true,
    before: new RegExp(
      `\\b${PROPOSE}\\b[^.;:]{0,80}\\b(?:for|to|using|with|based on|in|of|that|which|by|from|over|on)\\b[^.;:]{0,60}$`,
      'iu',
    ),
  },
  { name: 'is-proposed', after: /^[^.;,]{0,40}\b(?:is|are|was) (?:proposed|introduced|presented|developed)\b/iu },
  { name: 'our', before: /\b(?:our|ours|the proposed|proposed)(?: (?:novel|new|proposed|[\w-]+))?,?\s*$/iu },
  {
    name: 'our-method-name',
    before:
      /\b(?:our|proposed) (?:[\w-]+ ){0,2}(?:method|model|approach|framework|system|algorithm|architecture|network|technique)s?[\s,(]*$/iu,
  },
  { name: 'new', before: /\b(?:new|novel)(?: [\w-]+)?\s*$/iu },
  { name: 'a-new', after: /^,? (?:is )?an? (?:new|novel|simple|efficient|unified|general)\b/iu },
  { name: 'appositive', after: /^,? (?:is )?(?:an?|the first|our)\b/iu },
  { name: 'bracket-long', before: /\($/u, after: /^\)/u },
  { name: 'definition-follows', after: /^\s*\([^)]+\)/u },
  {
    name: 'subject',
    before:
      /^(?:\W*(?:moreover|furthermore|additionally|specifically|notably|empirically|experimentally|finally|overall|as a result|in particular|to this end)?[,\s]*)$/iu,
    after:
      /^(?:'s)?\s+(?:also |further |then |thus |can |not only |consistently |significantly |substantially )*(?:achiev|outperform|surpass|attain|enabl|show|demonstrat|improv|reduc|generat|leverag|use|employ|introduc|combin|integrat|consist|learn|exploit|extend|provid|yield|obtain|produc|model|is |exhibit|deliver|adopt|incorporat|support|allow|set|exceed|reach|offer|train|appl|address|first|match|perform)/iu,
  },
  {
    name: 'shows-that',
    before: /\b(?:show|shows|demonstrate|demonstrates|results|experiments|find|reveal)\b[^.;]{0,60}\bthat\s+(?:our\s+)?$/iu,
  },
  { name: 'by-means', before: /\bwith\s+$/iu },
  { name: 'build-on', before: new RegExp(`\\b${BUILD_ON}\\s+(?:[\\w-]+\\s+){0,3}$`, 'iu') },
  { name: 'use', before: new RegExp(`\\b${USE}\\s+(?:[\\w-]+\\s+){0,3}$`, 'iu') },
  { name: 'for', before: /\b(?:for|of|in|into|to)\s+(?:[\w-]+\s+){0,2}$/iu },
  {
    name: 'study',
    before:
      /\b(?:study|studies|analy[sz]e|investigate|explore|examine|understand|revisit|accelerate|improve|enhance|speed up)s?\s+(?:[\w-]+\s+){0,3}$/iu,
  },
  {
    name: 'than',
    before:
      /\b(?:than|over|against|outperform(?:s|ing)?|surpass(?:es|ing)?|exceed(?:s|ing)?|beat(?:s|ing)?|unlike|compared (?:to|with)|versus|vs\.?)\s+(?:[\w-]+\s+){0,4}$/iu,
  },
  { name: 'such-as', before: /\b(?:such as|like|including|e\.g\.,?)\s+(?:[^.;]{0,60},\s*)?(?:and\s+)?$/iu },
  {
    name: 'have-been',
    after: /^\s*(?:\([^)]*\)\s*)?(?:has|have|had) (?:been|shown|achieved|become|emerged|demonstrated|recently)\b/iu,
  },
  { name: 'list-before', before: /,\s*(?:and\s+)?$/u },
  { name: 'list-after', after: /^\s*,\s+(?!(?:a|an|the|which|we|our)\b)/u },
  { name: 'possessive', after: /^['’]s\b/u },
  { name: 'baseline-word', after: /^[\s-]+(?:baselines?|counterparts?)\b/iu },
]

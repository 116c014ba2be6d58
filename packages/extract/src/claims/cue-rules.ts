/** What a cue says; the features of a candidate speak of these, never of single words. */
export type CueKind = (typeof CUE_KINDS)[number]

export const CUE_KINDS = [
  'beat', 'beaten', 'behind', 'better', 'worse', 'more', 'less', 'improve', 'reduce', 'speed', 'match', 'similar', 'preserve', 'than', 'compare', 'against', 'over',
  'sota', 'achieve', 'gap', 'hedge', 'negation', 'contrast', 'background', 'own', 'propose', 'advantage', 'effective', 'evaluate', 'example', 'host', 'cost',
  'alternative', 'unlike', 'best', 'number', 'place', 'means',
] as const // prettier-ignore

/** One rule of language: any of its phrases is a cue of its kind. The rule's name travels to the claim. */
export interface CueRule {
  readonly name: string
  readonly kind: CueKind
  /** Lower-case words and signs as tokens; `a|b` stands for either. */
  readonly phrases: readonly string[]
}

const rule = (name: string, kind: CueKind, ...phrases: readonly string[]): CueRule => ({ name, kind, phrases })

/** Ordered: where two rules match at one place the longer phrase wins, then the earlier rule. */
export const CUE_RULES: readonly CueRule[] = [
  rule('is-outperformed-by', 'beaten', 'outperformed|surpassed|exceeded|beaten|bettered|outdone|dominated by'),
  rule('outperforms', 'beat', 'outperform|outperforms|outperformed|outperforming|outperformance', 'out - perform|performs|performed|performing'),
  rule('surpasses', 'beat', 'surpass|surpasses|surpassed|surpassing|exceed|exceeds|exceeded|exceeding|beat|beats|beating|overtake|overtakes|overtaking|outdo|outdoes|outclass|outclasses|outpace|outpaces|outpacing|outrank|outshine|outshines|eclipse|eclipses|overcome|overcomes|excel|excels|excelled|excelling|outstrip|outstrips|dominate|dominates|dominating|overwhelm|overwhelms|transcend|transcends'),
  rule('surpasses', 'beat', 'go|goes|going beyond', 'superior to', 'win|wins over|against', 'outperforms'),
  rule('improves-over', 'beat', 'improve|improves|improved|improving over|upon|on', 'improvement|improvements|gain|gains|advantage|advantages|speedup|speedups|superiority|benefit|benefits|advance|advances over|upon|against', 'advance|advances|advanced|advancing the', 'compare|compares|compared favorably|favourably'),
  rule('lags-behind', 'behind', 'lag|lags|lagged|lagging', 'lag|lags|lagged|lagging|fall|falls|falling|fell|trail|trails|trailed behind', 'fall|falls|falling|fell short', 'underperform|underperforms|underperformed|underperforming', 'under - perform|performs|performing', 'trail|trails|trailed|trailing', 'inferior to', 'struggle|struggles|struggling'),
  rule('better', 'better', 'better|superior|stronger|improved|richer|sharper|cleaner|favorable|favourable|preferable|enhanced|nicer|finer|safer|simpler|easier|closer|wider|deeper|tighter|preferred|superiorly|favorably'),
  rule('worse', 'worse', 'worse|inferior|weaker|poorer|slower|harder|worst|degraded|suboptimal|poor|poorly|weak|inferiority'),
  rule('more', 'more', 'more|higher|greater|larger|increased|longer|bigger'),
  rule('less', 'less', 'less|fewer|lower|smaller|reduced|cheaper|shorter|lighter|lowest|smallest|fewest|fraction'),
  rule('improves', 'improve', 'improve|improves|improving|improvement|improvements|boost|boosts|boosting|boosted|enhance|enhances|enhancing|enhancement|enhancements|gain|gains|gained|increase|increases|increasing|raise|raises|raising|strengthen|strengthens|elevate|elevates|advance|advances|advancing|advancement|advancements|leap|outstanding|yielding'),
  rule('reduces', 'reduce', 'reduce|reduces|reducing|reduction|reductions|decrease|decreases|decreasing|decreased|save|saves|saving|savings|cut|cuts|cutting|lowers|lowering|halves|halving|shrink|shrinks|drop|drops|dropping|mitigate|mitigates|alleviate|alleviates'),
  rule('faster', 'speed', 'faster|fastest|speedup|speedups|quicker|accelerate|accelerates|accelerated|accelerating|acceleration|accelerations', 'speed - up|ups', 'speed|speeds|speeding up', 'speed up|ups'),
  rule('matches', 'match', 'match|matches|matched|matching|rival|rivals|rivaling|rivalling|comparable|comparably|competitive|competitively|competitiveness|parity|compete|competes|competing|par', 'on par', 'on a par', 'as good|well as', 'in line with', 'as accurate|fast|effective|efficient|strong|powerful|performant as', 'hold|holds its own', 'level performance', 'close|closes|closing|bridge|bridges|bridging|narrow|narrows|narrowing the gap'),
  rule('is-similar-to', 'similar', 'similar|similarly|equal|equals|equivalent|equally|same|akin|close|approaches|approaching|near|nearly|indistinguishable|identical|emulate|emulates|tie|ties|tied|well', 'almost|nearly as', 'as|just as well'),
  rule('without-loss', 'preserve', 'preserve|preserves|preserving|maintain|maintains|maintaining|maintained|retain|retains|retaining|keep|keeps|keeping|recover|recovers', 'without|no|negligible|minimal|little|any loss|degradation|sacrificing|drop|compromising', 'without any|significant|much|noticeable loss|degradation|drop', 'without sacrificing|compromising|degrading|losing|hurting'),
  rule('than', 'than', 'than'),
  rule('compared-to', 'compare', 'compared|comparing|comparison|comparisons|relative to|with|against', 'compared|comparing', 'in comparison|contrast to|with', 'as opposed to', 'relative|versus|vs|vs .', 'with|in respect to', 'contrary to'),
  rule('compares', 'evaluate', 'compare|compares|comparative|comparison|comparisons|evaluate|evaluated|evaluating|evaluation|evaluations|benchmark|benchmarked|study|trade - offs|tradeoff|tradeoffs|investigate|analyze'),
  rule('against', 'against', 'against'),
  rule('over', 'over', 'over|upon|above|beyond'),
  rule('state-of-the-art', 'sota', 'state - of - the - art|arts', 'state of the art|arts', 'state - of - art', 'state of art',
    'state - ofthe - art',
    'stateofthe - art',
    'stateof - the - art',
    'state of the - art',
    'state - ofthe|of - theart',
    'state - of - the - artperformance|artresults|artmethods|artmodels|artapproaches|artaccuracy', 'sota|stateof|sotas', 'state - of the - art', 'state - of - the art', 'stateof - the - art', 'state - of - theart', 'state - the - art', 'new|previous|prior record|records|best', 'best known|published|reported|existing|performing|results|result|performance', 'best - performing|known|published|reported', 'top|first|1st|second|2nd place|rank', 'ranked|ranks|ranking first|1st', 'leading performance|results|methods|models|approaches', 'winning|winner|won', 'cutting - edge', 'prior - art', 'prior art', 'top - performing|ranked', 'sets|set|setting|establishes|establish|establishing a new'),
  rule('best', 'best', 'best|highest|strongest|top'),
  rule('achieves', 'achieve', 'achieve|achieves|achieved|achieving|attain|attains|attaining|attained|obtain|obtains|obtained|obtaining|yield|yields|yielded|deliver|delivers|delivering|delivered|reach|reaches|reaching|reached|produce|produces|provide|provides|offer|offers|exhibit|exhibits|perform|performs|performed|performing|set|sets|establish|establishes|lead|leads|leading|result|results|resulted|resulting|enable|enables|allow|allows|require|requires|requiring|generate|generates'),
  rule('gap', 'gap', 'gap|gaps|margin|margins|difference'),
  rule('could', 'hedge', 'could|may|might|potential|potentially|promising|possible|possibly|should|would|aim|aims|hope|seek|whether|if|goal'),
  rule('not', 'negation', 'not|no|cannot|never|neither|nor|without|fail|fails|failed|failing|lack|lacks|lacking|n’t|limited|unable|hardly'),
  rule('while', 'contrast', 'while|whereas|but|although|though|however|despite|yet|nevertheless|nonetheless|even|albeit|still'),
  rule('recently', 'background', 'recent|recently|traditional|traditionally|existing|previous|previously|prior|typically|commonly|widely|conventional|has|have|had|been|often|usually|known|most|popular|dominant|emerging|emerged'),
  rule('our-results', 'own', 'we|our|ours|experiment|experiments|experimental|empirically|empirical|demonstrate|demonstrates|demonstrated|show|shows|showed|shown|showing|find|finds|found|extensive|evaluations|results|paper|work|observe|confirm|verify|validate|reveal|reveals|indicate|suggest'),
  rule('proposes', 'propose', 'propose|proposes|proposed|introduce|introduces|introduced|present|presents|presented|develop|develops|new|novel|called|named|design|describe|train|release|termed|dubbed'),
  rule('superiority-of', 'advantage', 'superiority|advantage|advantages|outstanding|favorably|superior', 'clear|significant|substantial|consistent advantage|improvements|improvement|gains'),
  rule('effectiveness-of', 'effective', 'effectiveness|efficacy|efficiency|effective|efficient|significant|significantly|substantial|substantially|consistently|remarkable|strong|good|promising'),
  rule('for-example', 'example', 'such as', 'e . g', 'e . g .', 'eg', 'including|like|include|includes|namely|especially|particularly|i . e'),
  rule('on-a-host', 'host', 'applied|applying|apply to', 'on top of', 'combined|combining|coupled|equipped|augmented|integrated|integrating|incorporated|incorporating|plugged|added|adding|used|using|trained|initialized|adapted with|into|to|in|on', 'for|when|applied|applying|add|adding|adds|incorporating|incorporate|integrate|integrating|plug|plugging|equip|augment|vanilla|plain|original|backbone|backbones|without|removing'),
  rule('at-the-cost-of', 'cost', 'at the cost|expense|price of', 'cost|costs|expense|sacrifice|sacrifices|sacrificing|sacrificed|suffer|suffers|suffering|slow|slows|slowing|expensive|limitation|limitations|challenge|challenges|bottleneck|drawback|drawbacks'),
  rule('alternative-to', 'alternative', 'alternative|alternatives|replace|replaces|replacing|replaced|instead|rather|substitute'),
  rule('unlike', 'unlike', 'unlike|differently|different|differ|differs'),
  rule('number', 'number', '%|times|x|points|point|fold|×|percent|magnitude|orders|order|half|twice'),
  rule('on', 'place', 'on|across|in|for|all|tasks|datasets|benchmarks'),
  rule('with', 'means', 'with|using|by|via|through|from|to'),
] // prettier-ignore

import type { Variable } from '../../syntax/expression.js'
import type { Analysis } from '../analysis.js'
import type { BoundNode, BoundPath, BoundGroup, BoundPredicate, BoundRelationship, BoundShortest } from '../bound-pattern.js'
import type { Scope, ScopeEntry } from '../scope.js'
import { mayBe, type StaticType } from '../static-type.js'

/** The parts of a pattern and its variables while it is read. */
export class PatternScope {
  readonly nodes: BoundNode[] = []
  readonly relationships: BoundRelationship[] = []
  readonly shortest: BoundShortest[] = []
  readonly groups: BoundGroup[] = []
  readonly paths: BoundPath[] = []
  readonly predicates: BoundPredicate[] = []
  readonly introduces: number[] = []
  private readonly entries: Map<string, ScopeEntry>

  constructor(
    readonly analysis: Analysis,
    /** What could be seen before the pattern. */
    readonly outer: Scope,
  ) {
    this.entries = new Map(outer)
  }

  /** What can be seen in the pattern's predicates and behind it: complete once all parts are declared. */
  get scope(): Scope {
    return this.entries
  }

  /** A slot that this pattern fills. */
  newSlot(): number {
    const slot = this.analysis.newSlot()
    this.introduces.push(slot)
    return slot
  }

  isBound(variable: Variable): boolean {
    return this.outer.has(variable.name)
  }

  /** The variable of a node: known already, from outside or from this pattern, or new. */
  node(variable: Variable | undefined): number {
    if (variable === undefined) return this.addNode(this.newSlot(), '', false)
    const known = this.entries.get(variable.name)
    if (known === undefined) return this.addNode(this.declare(variable, 'NODE'), variable.name, false)
    if (!mayBe(known.type, 'NODE')) throw this.conflict(variable, known, 'a node')
    this.analysis.resolve(variable, this.entries)
    return this.addNode(known.slot, variable.name, this.outer.has(variable.name))
  }

  private addNode(slot: number, name: string, bound: boolean): number {
    if (!this.nodes.some((node) => node.slot === slot)) this.nodes.push({ slot, name, bound })
    return slot
  }

  /** The variable of a relationship, or of the list of them where it is repeated. */
  relationship(variable: Variable | undefined, repeated: boolean): number {
    if (variable === undefined) return this.newSlot()
    const known = this.entries.get(variable.name)
    const type: StaticType = repeated ? 'RELATIONSHIPS' : 'RELATIONSHIP'
    if (known === undefined) return this.declare(variable, type)
    if (!mayBe(known.type, type)) throw this.conflict(variable, known, repeated ? 'a list of relationships' : 'a relationship')
    if (!this.outer.has(variable.name)) {
      throw this.analysis.error(
        variable.at,
        'RelationshipUniquenessViolation',
        `Relationship \`${variable.name}\` stands twice in one pattern, and no relationship is matched twice`,
      )
    }
    return this.analysis.resolve(variable, this.entries).slot
  }

  /** The variable of a path or a list that a pattern collects: always new. */
  fresh(variable: Variable, type: StaticType): number {
    if (this.entries.has(variable.name)) throw this.alreadyBound(variable)
    return this.declare(variable, type)
  }

  alreadyBound(variable: Variable): Error {
    return this.analysis.error(variable.at, 'VariableAlreadyBound', `Variable \`${variable.name}\` is defined already`)
  }

  private declare(variable: Variable, type: StaticType): number {
    const slot = this.newSlot()
    this.entries.set(variable.name, { name: variable.name, slot, type })
    this.analysis.bind(variable, slot)
    return slot
  }

  private conflict(variable: Variable, known: ScopeEntry, wanted: string): Error {
    return this.analysis.error(
      variable.at,
      'VariableTypeConflict',
      `Variable \`${variable.name}\` is ${known.type} already, it cannot be ${wanted}`,
    )
  }
}

import type { BoundNode } from '../analysis/bound-pattern.js'
import type { Compiler } from '../evaluator/compiler.js'
import { slotOf } from '../evaluator/operators/list-of.js'
import type { Evaluate, Frame } from '../run/frame.js'
import type { Store } from '../store/store.js'
import { StoreNode } from '../store/store-node.js'
import { conjunctsOf } from '../syntax/conjuncts.js'
import type { Expression } from '../syntax/expression.js'
import { isInteger } from '../values/integer.js'
import type { CypherList, CypherValue } from '../values/value.js'
import { mentionsSlot } from './mentions-slot.js'
import type { Start } from './start.js'

const NONE: readonly StoreNode[] = []

/** Look-ups that an equality, or IN, allows: `n.key = value`, `n.key IN list`, `elementId(n) = key`, `id(n) = number`, `n = other`; and several under OR. */
export function seekOf(compiler: Compiler, expression: Expression, node: BoundNode, label: string | undefined): readonly Start[] {
  if (expression.kind === 'logic' && expression.operator === 'or') return seekAny(compiler, expression.operands, node, label)
  if (expression.kind === 'membership') {
    const lookUp = lookUpFor(compiler, expression.item, node, label)
    return lookUp === undefined || mentionsSlot(compiler.bindings, expression.list, node.slot)
      ? []
      : [seekEach(lookUp, compiler.compile(expression.list))]
  }
  const [only] = expression.kind === 'comparison' ? expression.rest : []
  if (expression.kind !== 'comparison' || only?.operator !== '=' || expression.rest.length !== 1) return []
  for (const [key, value] of [[expression.first, only.operand] as const, [only.operand, expression.first] as const]) {
    const lookUp = lookUpFor(compiler, key, node, label)
    if (lookUp !== undefined && !mentionsSlot(compiler.bindings, value, node.slot))
      return [seekOne(lookUp, compiler.compile(value))]
  }
  return []
}

/** What finds nodes by one value. */
interface LookUp {
  readonly name: string
  readonly details: string
  readonly rows: number
  readonly find: (value: CypherValue) => readonly StoreNode[]
}

/** The nodes that any of several look-ups finds; nothing where one of the alternatives is none. */
function seekAny(
  compiler: Compiler,
  operands: readonly Expression[],
  node: BoundNode,
  label: string | undefined,
): readonly Start[] {
  const seeks: Start[] = []
  for (const operand of operands) {
    const [seek] = conjunctsOf(operand).flatMap((conjunct) => seekOf(compiler, conjunct, node, label))
    if (seek === undefined) return []
    seeks.push(seek)
  }
  const details = [...new Set(seeks.map((seek) => seek.details))].join(' OR ')
  const rows = seeks.reduce((sum, seek) => sum + seek.rows, 0)
  const find = (frame: Frame): readonly StoreNode[] => [...new Set(seeks.flatMap((seek) => seek.find(frame)))]
  return [{ name: seeks[0]?.name ?? 'NodeIndexSeek', details, rows, find }]
}

function lookUpFor(compiler: Compiler, key: Expression, node: BoundNode, label: string | undefined): LookUp | undefined {
  const { store } = compiler.run
  if (key.kind === 'property' && key.target.kind === 'variable' && slotOf(compiler, key.target) === node.slot) {
    const index = store.propertyIndex(key.key, label)
    const total = label === undefined ? store.nodeCount : store.nodesWithLabel(label).length
    const details = `${node.name}${label === undefined ? '' : `:${label}`}(${key.key})`
    return { name: 'NodeIndexSeek', details, rows: total / Math.max(1, index.size), find: (value) => index.find(value) }
  }
  if (key.kind === 'variable' && slotOf(compiler, key) === node.slot) {
    return { name: 'NodeByIdentity', details: node.name, rows: 1, find: (value) => (value instanceof StoreNode ? [value] : NONE) }
  }
  const [target] = key.kind === 'call' ? key.args : []
  if (key.kind !== 'call' || target?.kind !== 'variable' || slotOf(compiler, target) !== node.slot) return undefined
  const name = key.name.toLowerCase()
  if (name === 'elementid')
    return { name: 'NodeByElementIdSeek', details: node.name, rows: 1, find: (value) => byElementId(store, value) }
  if (name === 'id') return { name: 'NodeByIdSeek', details: node.name, rows: 1, find: (value) => byId(store, value) }
  return undefined
}

function byElementId(store: Store, value: CypherValue): readonly StoreNode[] {
  const node = typeof value === 'string' ? store.nodeById(value) : undefined
  return node === undefined ? NONE : [node]
}

function byId(store: Store, value: CypherValue): readonly StoreNode[] {
  const node = isInteger(value) ? store.nodes[Number(value)] : undefined
  return node === undefined ? NONE : [node]
}

function seekOne({ name, details, rows, find }: LookUp, value: Evaluate): Start {
  return { name, details, rows, find: (frame) => find(value(frame)) }
}

const EXPECTED_IN_A_LIST = 5

function seekEach({ name, details, rows, find }: LookUp, list: Evaluate): Start {
  return {
    name,
    details,
    rows: rows * EXPECTED_IN_A_LIST,
    find: (frame) => {
      const values = list(frame)
      if (!Array.isArray(values)) return NONE
      return [...new Set((values as CypherList).flatMap((value) => find(value)))]
    },
  }
}

import type { BoundRemoveItem } from '../analysis/bound-update.js'
import type { Frame } from '../run/frame.js'
import { StoreNode } from '../store/store-node.js'
import { StoreRelationship } from '../store/store-relationship.js'
import type { SetItem } from '../syntax/clause.js'
import type { Expression } from '../syntax/expression.js'
import { typeNameOf } from '../values/type-name.js'
import type { CypherValue } from '../values/value.js'
import type { Compiler } from './compiler.js'
import { propertiesOf } from './properties.js'

/** One change of the row at hand. */
export type Change = (frame: Frame) => void

type Entity = StoreNode | StoreRelationship

/** `n.key = value`, `n[key] = value`, `n = map`, `n += map`, `n:Label`; nothing happens to a null. */
export function compileSetItem(compiler: Compiler, item: SetItem): Change {
  switch (item.kind) {
    case 'property':
      return setProperty(compiler, item.target.target, () => item.target.key, item.value)
    case 'dynamic':
      return setProperty(compiler, item.target, keyFrom(compiler, item.key), item.value)
    case 'replace':
    case 'extend':
      return setProperties(compiler, item.target, item.value, item.kind === 'replace')
    case 'labels': {
      const { labels } = item
      return changeNode(compiler, item.target, (node) => compiler.run.writer.addLabels(node, labels))
    }
  }
}

/** `REMOVE n.key`, `REMOVE n:Label` */
export function compileRemoveItem(compiler: Compiler, item: BoundRemoveItem): Change {
  const { writer } = compiler.run
  if (item.kind === 'labels') return changeNode(compiler, item.target, (node) => writer.removeLabels(node, item.labels))
  const { key } = item
  return changeEntity(compiler, item.target, (entity) => writer.setProperty(entity, key, null))
}

function keyFrom(compiler: Compiler, expression: Expression): (frame: Frame) => string {
  const evaluate = compiler.compile(expression)
  return (frame) => {
    const key = evaluate(frame)
    if (typeof key === 'string') return key
    throw compiler.error(
      expression.at,
      'TypeError',
      'InvalidArgumentType',
      `A property's name is a String, not ${typeNameOf(key)}`,
    )
  }
}

function setProperty(compiler: Compiler, target: Expression, key: (frame: Frame) => string, value: Expression): Change {
  const evaluate = compiler.compile(value)
  return changeEntity(compiler, target, (entity, frame) => {
    try {
      compiler.run.writer.setProperty(entity, key(frame), evaluate(frame))
    } catch (error) {
      throw compiler.located(error, value.at)
    }
  })
}

function setProperties(compiler: Compiler, target: Expression, value: Expression, replaces: boolean): Change {
  const evaluate = compiler.compile(value)
  const { writer } = compiler.run
  return changeEntity(compiler, target, (entity, frame) => {
    const given = evaluate(frame)
    const properties = propertiesOf(compiler, given, value.at)
    if (replaces) writer.replaceProperties(entity, properties)
    else for (const [name, each] of properties) writer.setProperty(entity, name, each)
  })
}

function changeEntity(compiler: Compiler, target: Expression, change: (entity: Entity, frame: Frame) => void): Change {
  const evaluate = compiler.compile(target)
  return (frame) => {
    const entity = evaluate(frame)
    if (entity === null) return
    if (!(entity instanceof StoreNode || entity instanceof StoreRelationship)) throw notAnEntity(compiler, target, entity)
    change(entity, frame)
  }
}

function changeNode(compiler: Compiler, target: Expression, change: (node: StoreNode) => void): Change {
  return changeEntity(compiler, target, (entity) => {
    if (!(entity instanceof StoreNode)) throw notAnEntity(compiler, target, entity)
    change(entity)
  })
}

function notAnEntity(compiler: Compiler, target: Expression, value: CypherValue): Error {
  return compiler.error(
    target.at,
    'TypeError',
    'InvalidArgumentType',
    `Expected a node or a relationship, found ${typeNameOf(value)}`,
  )
}

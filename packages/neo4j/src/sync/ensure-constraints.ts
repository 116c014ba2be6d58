import { setTimeout } from 'node:timers/promises'
import { ClaimgraphError } from '@claimgraph/model'
import { Neo4jError, type ManagedTransaction } from 'neo4j-driver'
import type { Job } from './job.js'
import { ELEMENTS, elementText, type Element } from './part.js'
import { findDoubled } from './statements.js'

/**
 * See that ids are unique in every label and type that is to be written; relationships of a Neo4j before 5.7, which knows no such constraint on
 * them, get an index. In a dry run none is made. Constraints that another sync is just making are waited for.
 *
 * @throws ClaimgraphError `input`, naming what is in the way: ids that stand twice, or an index in the constraint's place. Nothing is written then.
 */
export async function ensureConstraints(job: Job, elements: readonly Element[]): Promise<Indexes> {
  const until = Date.now() + (job.neo4j.settings.retryMilliseconds ?? PATIENCE)
  for (;;) {
    const { unique, indexed } = await readSettledSchema(job, elements, until)
    const missing = elements.filter((element) => !unique.has(keyOf(element)))
    const wanted = missing.filter((element) => isConstrained(job, element) || !indexed.has(keyOf(element)))
    for (const element of wanted) await checkIds(job, element, indexed.get(keyOf(element)))
    const there = ELEMENTS.filter((element) => unique.has(keyOf(element)) || indexed.has(keyOf(element)))
    const names = new Set((job.dryRun ? there : [...there, ...wanted]).map(({ name }) => name))
    const made = job.dryRun || wanted.length === 0 || (await make(job, wanted, until))
    if (made) return { missing: wanted.length, has: (element) => names.has(element.name) }
  }
}

/** Milliseconds for which another sync's constraints are waited for, as long as the driver tries again; and between two looks. */
const PATIENCE = 30_000
const PAUSE = 100

/** Gives false where another sync has made some of them meanwhile, so that one has to look again. */
async function make(job: Job, wanted: readonly Element[], until: number): Promise<boolean> {
  try {
    await job.neo4j.write(async (transaction) => {
      for (const element of wanted) {
        await transaction.run(isConstrained(job, element) ? createConstraint(element) : createIndex(element))
        job.advance('constraints', 1)
      }
    })
  } catch (error) {
    if (!isTakenMeanwhile(error) || Date.now() > until) throw error
    await setTimeout(PAUSE)
    return false
  }
  await job.neo4j.read((transaction) => transaction.run('CALL db.awaitIndexes(3600)'))
  return true
}

function isTakenMeanwhile(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Neo4jError && /\.Schema\.\w*AlreadyExists$/u.test(error.cause.code)
}

/** What is indexed by id. */
export interface Indexes {
  /** How many constraints were not there before. */
  readonly missing: number
  /** Whether ids of a label or a type are indexed now. */
  readonly has: (element: Element) => boolean
}

interface Schema {
  /** Labels and types with a constraint on their id alone. */
  readonly unique: ReadonlySet<string>
  /** Those with an index of its own on it, and its name. */
  readonly indexed: ReadonlyMap<string, string>
  /** Those whose index is being filled, such as by a constraint in the making: it has an index without an owner at first. */
  readonly filling: ReadonlySet<string>
}

/** What is there once nobody is making anything of it any more, or, after `until`, what is there but for that. */
async function readSettledSchema(job: Job, elements: readonly Element[], until: number): Promise<Schema> {
  let calm = 0
  for (;;) {
    const schema = await job.neo4j.read(readSchema)
    const has = (names: Pick<ReadonlySet<string>, 'has'>) => elements.some((element) => names.has(keyOf(element)))
    calm = has(schema.filling) ? 0 : calm + 1
    // An index that has just been filled may look for a moment as if it stayed without an owner.
    if (calm > (has(schema.indexed) ? 1 : 0) || Date.now() > until) return schema
    await setTimeout(PAUSE)
  }
}

async function readSchema(transaction: ManagedTransaction): Promise<Schema> {
  const constraints = await transaction.run(
    `SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
     WHERE properties = ['id'] AND (type CONTAINS 'UNIQUE' OR type CONTAINS 'KEY') RETURN entityType, labelsOrTypes`,
  )
  const indexes = await transaction.run(
    `SHOW INDEXES YIELD name, state, type, entityType, labelsOrTypes, properties, owningConstraint
     WHERE properties = ['id'] AND type = 'RANGE' AND owningConstraint IS NULL RETURN name, state, entityType, labelsOrTypes`,
  )
  const isFilling = (record: (typeof indexes.records)[number]): boolean => record.get('state') === 'POPULATING'
  return {
    unique: new Set(constraints.records.map((record) => keyIn(record.toObject()))),
    indexed: new Map(
      indexes.records
        .filter((record) => !isFilling(record))
        .map((record) => [keyIn(record.toObject()), String(record.get('name'))]),
    ),
    filling: new Set(indexes.records.filter(isFilling).map((record) => keyIn(record.toObject()))),
  }
}

function keyIn(row: Readonly<Record<string, unknown>>): string {
  return `${String(row.entityType)} ${String(row.labelsOrTypes)}`
}

function keyOf({ kind, name }: Element): string {
  return `${kind === 'nodes' ? 'NODE' : 'RELATIONSHIP'} ${name}`
}

function isConstrained({ neo4j }: Job, { kind }: Element): boolean {
  const [major = 0, minor = 0] = neo4j.version.split('.').map(Number)
  return kind === 'nodes' || major > 5 || (major === 5 && minor >= 7)
}

async function checkIds(job: Job, element: Element, index: string | undefined): Promise<void> {
  const { records } = await job.neo4j.read((transaction) => transaction.run(findDoubled(element)))
  const doubled = records.map((record) => `"${String(record.get('id'))}" (${Number(record.get('count'))} times)`)
  if (doubled.length > 0) {
    throw new ClaimgraphError(
      'input',
      `Ids of ${elementText(element)} cannot be made unique, since this database has ${doubled.join(', ')}; nothing was written; make them different, or use another database`,
    )
  }
  if (index === undefined) return
  throw new ClaimgraphError(
    'input',
    `Ids of ${elementText(element)} cannot be made unique, since the index "${index}" is in the way; nothing was written; drop it (the constraint brings its own), or use another database`,
  )
}

function createConstraint({ kind, name }: Element): string {
  const pattern = kind === 'nodes' ? `(e:${name})` : `()-[e:${name}]-()`
  return `CREATE CONSTRAINT claimgraph_${name.toLowerCase()}_id IF NOT EXISTS FOR ${pattern} REQUIRE e.id IS UNIQUE`
}

function createIndex({ name }: Element): string {
  return `CREATE INDEX claimgraph_${name.toLowerCase()}_id IF NOT EXISTS FOR ()-[e:${name}]-() ON (e.id)`
}

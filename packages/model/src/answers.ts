import type { EntityType, Relation, ResultKind } from './extraction-record.js'
import type { Evidence } from './span.js'

/** What a build did. `entities`, `claims` and `results` count what the graph holds afterwards. */
export interface BuildReport {
  /** Records read in this run. */
  readonly records: number
  /** Distinct papers in the library afterwards. */
  readonly papers: number
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: readonly { readonly file: string; readonly line: number; readonly reason: string }[]
  /** Inputs that were named and of which nothing could be read; each stands in `skipped` too. Absent where there are none. */
  readonly unread?: readonly string[]
  readonly entities: Readonly<Record<EntityType, number>>
  readonly claims: number
  readonly results: number
  /** Wall time of the command. */
  readonly seconds: number
}

/** A paper as answers name it. */
export interface PaperRef {
  readonly id: string
  readonly title: string
  readonly year?: number
  readonly url?: string
}

/** A node as answers name it. */
export interface NodeRef {
  readonly id: string
  readonly type: 'paper' | EntityType
  readonly name: string
}

/** One comparison, turned to the question's side; `stated` keeps the text's own relation. */
export interface ComparisonRow {
  /** The same on each relationship of one claim. */
  readonly claim: string
  readonly paper: PaperRef
  readonly subject: NodeRef
  readonly relation: Relation
  /** null: prior work. */
  readonly object: NodeRef | null
  readonly stated: string
  readonly benchmarks: readonly string[]
  readonly metrics: readonly string[]
  readonly tasks: readonly string[]
  readonly own: boolean
  readonly sota: boolean
  readonly addon: boolean
  readonly evidence: readonly Evidence[]
  /** 0..1 */
  readonly confidence: number
}

/** Two comparisons that belong together. */
export type ComparisonPair = readonly [ComparisonRow, ComparisonRow]

/** Who compares against a name: one row a claim. */
export interface BaselinesAnswer {
  readonly name: NodeRef
  /** Variants or family members asked for as well. */
  readonly includes: readonly NodeRef[]
  /** Distinct papers among the rows. */
  readonly papers: number
  readonly rows: readonly ComparisonRow[]
}

/** What is known of two models, or of one against all: see `askCompare`. */
export interface CompareAnswer {
  readonly a: NodeRef
  readonly b?: NodeRef
  readonly direct: readonly ComparisonRow[]
  readonly through: readonly {
    readonly via: NodeRef
    readonly first: ComparisonRow
    readonly second: ComparisonRow
    readonly sharedMetrics: readonly string[]
  }[]
  readonly contradictions: readonly ComparisonPair[]
  readonly tradeoffs: readonly ComparisonPair[]
}

/** Absolute results of one metric on one benchmark, best first; differences and ratios apart. */
export interface LeaderboardAnswer {
  readonly benchmark: NodeRef
  readonly metric: NodeRef
  readonly otherMetrics: readonly NodeRef[]
  readonly better: 'higher' | 'lower' | null
  readonly rows: readonly {
    readonly rank: number
    readonly model: NodeRef
    readonly number: number
    readonly value: string
    readonly condition?: string
    readonly on?: NodeRef
    readonly reported: readonly { readonly paper: PaperRef; readonly number: number; readonly evidence: Evidence }[]
    readonly spread: readonly [lowest: number, highest: number]
  }[]
  readonly relative: readonly {
    readonly model: NodeRef
    readonly value: string
    readonly kind: 'difference' | 'ratio'
    readonly relativeTo: string | null
    readonly paper: PaperRef
    readonly evidence: Evidence
  }[]
}

/** Where a paper loses to its own baselines: see `askLosses`. */
export interface LossesAnswer {
  readonly paper: PaperRef
  readonly rows: readonly ComparisonRow[]
}

/** Better by one metric, worse by another: see `askTradeoffs`. */
export interface TradeoffsAnswer {
  readonly name: NodeRef
  readonly pairs: readonly ComparisonPair[]
}

/** Claims of opposite outcome: see `askContradictions`. */
export interface ContradictionsAnswer {
  readonly pairs: readonly ComparisonPair[]
}

/** Who claims the state of the art on a task: see `askSota`. */
export interface SotaAnswer {
  readonly task: NodeRef
  readonly rows: readonly ComparisonRow[]
}

/** Baselines that a draft names, and those that it does not: see `askRebuttal`. */
export interface RebuttalAnswer {
  readonly found: readonly NodeRef[]
  readonly missing: readonly {
    readonly model: NodeRef
    readonly papers: readonly PaperRef[]
    readonly why: string
    readonly rows: readonly ComparisonRow[]
  }[]
}

/** The models of a family, a row each: see `askSurvey`. */
export interface SurveyAnswer {
  readonly family: NodeRef
  readonly rows: readonly {
    readonly model: NodeRef
    readonly paper: PaperRef
    readonly buildsOn: readonly NodeRef[]
    readonly comparedWith: readonly NodeRef[]
    readonly benchmarks: readonly NodeRef[]
    readonly results: readonly {
      readonly metric: string
      readonly value: string
      readonly kind: ResultKind
      readonly evidence: Evidence
    }[]
  }[]
}

/** Why a name is where it is: see `explainName`. */
export interface ExplainAnswer {
  readonly name: string
  readonly nodes: readonly {
    readonly node: NodeRef
    readonly aliases: readonly string[]
    readonly papers: readonly PaperRef[]
    readonly because: readonly string[]
  }[]
}

/** One node with its claims: see `askNode`. */
export interface NodeAnswer {
  readonly node: NodeRef
  readonly properties: Readonly<Record<string, unknown>>
  readonly claims: readonly ComparisonRow[]
  /** Neighbours by relationship type. */
  readonly neighbours: Readonly<Record<string, number>>
}

/** A part of the graph: see `askGraph`. */
export interface GraphAnswer {
  readonly nodes: readonly { readonly id: string; readonly attributes: Readonly<Record<string, unknown>> }[]
  readonly edges: readonly {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly attributes: Readonly<Record<string, unknown>>
  }[]
  readonly total: { readonly nodes: number; readonly edges: number }
}

/** Precision, recall and F1 (0..1) of each class that the gold's scorer knows. */
export type ScoreAnswer = Readonly<
  Record<
    string,
    {
      readonly p: number
      readonly r: number
      readonly f1: number
      readonly gold: number
      readonly pred: number
      readonly tp: number
    }
  >
>

/** One community in full. */
export interface CommunityAnswer {
  readonly id: number
  readonly label: string
  /** Nodes in it. */
  readonly size: number
  readonly models: readonly (NodeRef & { readonly papers: number })[]
  readonly benchmarks: readonly (NodeRef & { readonly papers: number })[]
  readonly metrics: readonly (NodeRef & { readonly papers: number })[]
  readonly tasks: readonly (NodeRef & { readonly papers: number })[]
  readonly papers: readonly PaperRef[]
  /** Claims between its own models. */
  readonly claims: readonly ComparisonRow[]
  /** How many claims join one of its models to another community's. */
  readonly leading: number
}

/** What a graph is made of, as Cypher names it. */
export interface SchemaAnswer {
  readonly labels: readonly SchemaKind[]
  readonly types: readonly SchemaKind[]
}

/** One label or type of the schema, with its properties. */
export interface SchemaKind {
  readonly name: string
  readonly count: number
  readonly properties: readonly string[]
}

/** Chains of claims between two models: see `askPath`. */
export interface PathAnswer {
  readonly from: NodeRef
  readonly to: NodeRef
  readonly chains: readonly {
    readonly rows: readonly ComparisonRow[]
    readonly sharedMetrics: readonly string[]
    readonly warning?: string
  }[]
}

/** Models that are compared among each other, and what they are about. */
export interface Community {
  readonly id: number
  readonly label: string
  readonly size: number
  readonly models: readonly NodeRef[]
  readonly tasks: readonly NodeRef[]
  readonly papers: readonly PaperRef[]
}

/** All communities, the largest first: see `askCommunities`. */
export interface CommunitiesAnswer {
  readonly modularity: number
  readonly communities: readonly Community[]
}

/** Nodes by name, best first: see `askSearch`. */
export interface SearchAnswer {
  readonly query: string
  readonly rows: readonly (NodeRef & { readonly papers: number; readonly why: string })[]
}

/** Keys are labels and relationship types of the graph. */
export interface StatsAnswer {
  readonly papers: number
  readonly nodes: Readonly<Record<string, number>>
  readonly relationships: Readonly<Record<string, number>>
  readonly components: number
  readonly extractor: string
}

/** Rows of a Cypher query, as JSON values. */
export interface QueryAnswer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  readonly truncated: boolean
  readonly milliseconds: number
  /** Labels, types and properties that the graph does not have, with what may have been meant; absent where there are none. */
  readonly notices?: readonly string[]
  /** Of EXPLAIN and PROFILE only. */
  readonly plan?: QueryPlan
}

/** One step of a query's plan, the last one first; `rows` that were expected and that there were, where they are known. */
export interface QueryPlan {
  readonly name: string
  readonly details: string
  readonly estimate?: number
  readonly rows?: number
  readonly inputs: readonly QueryPlan[]
}

/** One line of `resolve`. */
export interface Cluster {
  readonly type: EntityType
  readonly name: string
  readonly id: string
  readonly members: readonly (readonly [recordId: string, entityName: string])[]
}

/** What commands that only report print. */
export interface DoneAnswer {
  readonly done: Readonly<Record<string, number>>
  readonly warnings: readonly string[]
}

/** An error as RFC 9457 has it; `nearest` are known names close to an unknown one. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly nearest?: readonly string[]
}

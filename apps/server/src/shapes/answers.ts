import type {
  BaselinesAnswer,
  CommunitiesAnswer,
  CommunityAnswer,
  CompareAnswer,
  ContradictionsAnswer,
  ExplainAnswer,
  LeaderboardAnswer,
  LossesAnswer,
  PathAnswer,
  RebuttalAnswer,
  SotaAnswer,
  SurveyAnswer,
  TradeoffsAnswer,
} from '@claimgraph/model'
import { z } from 'zod'
import { comparisonPair, comparisonRow, evidence, nodeRef, paperRef } from './parts.js'

/** The answers to the questions of the field; a schema that no longer fits the model's type does not compile. */
export const baselinesAnswer = z.object({
  name: nodeRef,
  includes: z.array(nodeRef),
  papers: z.number().int(),
  rows: z.array(comparisonRow),
}) satisfies z.ZodType<BaselinesAnswer>

export const compareAnswer = z.object({
  a: nodeRef,
  b: nodeRef.exactOptional(),
  direct: z.array(comparisonRow),
  through: z.array(z.object({ via: nodeRef, first: comparisonRow, second: comparisonRow, sharedMetrics: z.array(z.string()) })),
  contradictions: z.array(comparisonPair),
  tradeoffs: z.array(comparisonPair),
}) satisfies z.ZodType<CompareAnswer>

export const lossesAnswer = z.object({ paper: paperRef, rows: z.array(comparisonRow) }) satisfies z.ZodType<LossesAnswer>

export const tradeoffsAnswer = z.object({
  name: nodeRef,
  pairs: z.array(comparisonPair),
}) satisfies z.ZodType<TradeoffsAnswer>

export const contradictionsAnswer = z.object({ pairs: z.array(comparisonPair) }) satisfies z.ZodType<ContradictionsAnswer>

export const sotaAnswer = z.object({ task: nodeRef, rows: z.array(comparisonRow) }) satisfies z.ZodType<SotaAnswer>

export const leaderboardAnswer = z.object({
  benchmark: nodeRef,
  metric: nodeRef,
  otherMetrics: z.array(nodeRef),
  better: z.enum(['higher', 'lower']).nullable(),
  rows: z.array(
    z.object({
      rank: z.number().int(),
      model: nodeRef,
      number: z.number(),
      value: z.string(),
      condition: z.string().exactOptional(),
      on: nodeRef.exactOptional(),
      reported: z.array(z.object({ paper: paperRef, number: z.number(), evidence })),
      spread: z.tuple([z.number(), z.number()]),
    }),
  ),
  relative: z.array(
    z.object({
      model: nodeRef,
      value: z.string(),
      kind: z.enum(['difference', 'ratio']),
      relativeTo: z.string().nullable(),
      paper: paperRef,
      evidence,
    }),
  ),
}) satisfies z.ZodType<LeaderboardAnswer>

export const pathAnswer = z.object({
  from: nodeRef,
  to: nodeRef,
  chains: z.array(
    z.object({
      rows: z.array(comparisonRow),
      sharedMetrics: z.array(z.string()),
      warning: z.string().exactOptional(),
    }),
  ),
}) satisfies z.ZodType<PathAnswer>

export const communitiesAnswer = z.object({
  modularity: z.number(),
  communities: z.array(
    z.object({
      id: z.number().int(),
      label: z.string(),
      size: z.number().int(),
      models: z.array(nodeRef),
      tasks: z.array(nodeRef),
      papers: z.array(paperRef),
    }),
  ),
}) satisfies z.ZodType<CommunitiesAnswer>

const counted = z.array(nodeRef.extend({ papers: z.number().int() }))

export const communityAnswer = z.object({
  id: z.number().int(),
  label: z.string(),
  size: z.number().int(),
  models: counted,
  benchmarks: counted,
  metrics: counted,
  tasks: counted,
  papers: z.array(paperRef),
  claims: z.array(comparisonRow),
  leading: z.number().int(),
}) satisfies z.ZodType<CommunityAnswer>

export const surveyAnswer = z.object({
  family: nodeRef,
  rows: z.array(
    z.object({
      model: nodeRef,
      paper: paperRef,
      buildsOn: z.array(nodeRef),
      comparedWith: z.array(nodeRef),
      benchmarks: z.array(nodeRef),
      results: z.array(
        z.object({
          metric: z.string(),
          value: z.string(),
          kind: z.enum(['absolute', 'difference', 'ratio']),
          evidence,
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<SurveyAnswer>

export const rebuttalAnswer = z.object({
  found: z.array(nodeRef),
  missing: z.array(z.object({ model: nodeRef, papers: z.array(paperRef), why: z.string(), rows: z.array(comparisonRow) })),
}) satisfies z.ZodType<RebuttalAnswer>

export const explainAnswer = z.object({
  name: z.string(),
  nodes: z.array(
    z.object({
      node: nodeRef,
      aliases: z.array(z.string()),
      papers: z.array(paperRef),
      because: z.array(z.string()),
    }),
  ),
}) satisfies z.ZodType<ExplainAnswer>

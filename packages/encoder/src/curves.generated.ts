// Written by packages/extract/training/claims-train.mjs.
import type { ConfidenceCurves } from '@claimgraph/extract'

/** How often claims and results of `accurate` are right, by what the forests give them. */
export const CURVES: ConfidenceCurves = {"claims":[[0.106,0.052],[0.127,0.121],[0.147,0.224],[0.182,0.241],[0.26,0.293],[0.35,0.328],[0.4,0.431],[0.467,0.534],[0.566,0.534],[0.673,0.552],[0.742,0.569],[0.807,0.759],[0.86,0.776],[0.924,0.821]],"results":[[0.434,0.571],[0.558,0.595],[0.737,0.77],[0.826,0.81],[0.896,0.857],[0.962,0.975]]}

import { KNOWN_BENCHMARKS } from './known-benchmarks.js'
import { KNOWN_METRICS } from './known-metrics.js'
import { KNOWN_MODELS } from './known-models.js'
import type { KnownName } from './known-name.js'
import { KNOWN_TASKS } from './known-tasks.js'

/** All known names, every type. */
export const KNOWN_NAMES: readonly KnownName[] = [...KNOWN_MODELS, ...KNOWN_BENCHMARKS, ...KNOWN_METRICS, ...KNOWN_TASKS]

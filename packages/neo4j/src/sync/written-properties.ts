/**
 * Names of all properties that a sync has ever written. One that a node no longer has is removed from Neo4j; a property of any other name is
 * somebody else's, such as a score that GDS wrote, and stays. A name never leaves this list; a test knows whether it is complete.
 */
export const WRITTEN_PROPERTIES = {
  nodes: [
    ...['title', 'abstract', 'year', 'published', 'authors', 'url', 'code', 'arxivId', 'doi', 'sources'],
    ...['name', 'kind', 'aliases', 'papers', 'better', 'redirects', 'community', 'pagerank', 'x', 'y'],
  ],
  relationships: [
    ...['evidence', 'fields', 'starts', 'ends', 'confidence', 'rule', 'paper', 'papers'],
    ...['claim', 'claims', 'own', 'sota', 'addon', 'stated', 'relation', 'relations'],
    ...['benchmarks', 'benchmarkIds', 'metrics', 'metricIds', 'tasks', 'taskIds'],
    ...['metric', 'metricId', 'kind', 'value', 'number', 'unit', 'relativeTo', 'on', 'condition', 'baselineValue', 'result'],
  ],
} as const

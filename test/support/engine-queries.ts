/** One query that both engines must answer alike. */
export interface EngineQuery {
  readonly name: string
  readonly text: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Rows are compared in their order; otherwise sorted first. */
  readonly ordered?: boolean
  /** The sample has none: everywhere else an empty answer would prove nothing. */
  readonly empty?: boolean
  /** Why the engines do not agree, where they do not; the test then makes sure that they still differ. */
  readonly differs?: string
}

/** Queries of the kind that people put to the graph of papers, on the bundled sample. */
export const ENGINE_QUERIES: readonly EngineQuery[] = [
  // Look-ups
  { name: 'a model by its name', text: "MATCH (m:Model {name: 'VAR'}) RETURN m.id, m.kind, m.papers" },
  { name: 'a model by a parameter', text: 'MATCH (m:Model) WHERE m.name = $name RETURN m.id', parameters: { name: 'LlamaGen' } },
  { name: 'a model by its id', text: "MATCH (m {id: 'model:var'}) RETURN labels(m), m.name" },
  {
    name: 'several models by a list',
    text: 'MATCH (m:Model) WHERE m.name IN $names RETURN m.name ORDER BY m.name',
    parameters: { names: ['VAR', 'DiT', 'no such model', null] },
    ordered: true,
  },
  { name: 'nothing by a name that is not there', text: "MATCH (m:Model {name: 'No Such Model'}) RETURN m.id", empty: true },
  { name: 'a whole node', text: "MATCH (b:Benchmark {name: 'ImageNet 256x256'}) RETURN b" },
  { name: 'a whole relationship', text: "MATCH (:Paper)-[r:BUILDS_ON]->(:Model {name: 'VAR'}) RETURN r" },
  {
    name: 'a spelling among the aliases',
    text: 'MATCH (m:Model) WHERE any(a IN m.aliases WHERE toLower(a) = $a) RETURN m.name',
    parameters: { a: 'diffusion language models' },
  },
  {
    name: 'a paper by a word of its title',
    text: "MATCH (p:Paper) WHERE toLower(p.title) CONTAINS 'mamba' RETURN p.id, p.title",
  },
  { name: 'a metric and its direction', text: 'MATCH (m:Metric) RETURN m.name, m.better' },
  {
    name: 'a node of either of two labels',
    text: 'MATCH (n:Benchmark|Metric) WHERE n.papers > 2 RETURN labels(n)[0] AS label, n.name',
  },
  { name: 'a node without a label', text: 'MATCH (n) WHERE NOT (n:Paper OR n:Model) RETURN labels(n), count(*)' },
  { name: 'neither of two labels', text: 'MATCH (n:!(Paper|Model)) RETURN labels(n)[0] AS label, count(*) AS nodes' },
  {
    name: 'a claim by its id',
    text: 'MATCH ()-[c:OUTPERFORMS]->() WITH min(c.id) AS first MATCH (a)-[c {id: first}]->(b) RETURN a.name, b.name, c.own',
  },

  // Filters
  {
    name: 'named models of several papers',
    text: "MATCH (m:Model) WHERE m.kind = 'named' AND m.papers >= 2 RETURN m.name, m.papers",
  },
  { name: 'kinds that are not named', text: "MATCH (m:Model) WHERE m.kind <> 'named' RETURN m.kind, count(*)" },
  { name: 'a chained comparison', text: 'MATCH (m:Model) WHERE 2 <= m.papers < 5 RETURN m.name' },
  { name: 'a prefix', text: "MATCH (m:Model) WHERE m.name STARTS WITH 'Llama' RETURN m.name" },
  { name: 'a suffix', text: "MATCH (m:Model) WHERE m.name ENDS WITH 'AR' RETURN m.name" },
  { name: 'a regular expression', text: "MATCH (m:Model) WHERE m.name =~ '(?i).*diffusion.*' RETURN m.name" },
  { name: 'a regular expression of an upper-case name', text: "MATCH (m:Model) WHERE m.name =~ '[A-Z]{2,4}' RETURN m.name" },
  {
    name: 'a text that has neither',
    text: "MATCH (m:Model) WHERE NOT (m.name CONTAINS 'a' OR m.name CONTAINS 'e') RETURN m.name",
  },
  { name: 'XOR', text: "MATCH (m:Model) WHERE (m.papers > 3) XOR (m.kind = 'family') RETURN count(*)" },
  {
    name: 'claims of high confidence',
    text: 'MATCH (a:Model)-[c:OUTPERFORMS]->(b:Model) WHERE c.confidence >= 0.7 AND c.own RETURN a.name, b.name, c.metrics',
  },
  {
    name: 'an element of a list property',
    text: "MATCH (a)-[c:OUTPERFORMS]->(b) WHERE 'FID' IN c.metrics RETURN a.name, b.name",
  },
  { name: 'an empty list property', text: 'MATCH ()-[c:OUTPERFORMS]->() WHERE c.benchmarks = [] RETURN count(c)' },
  { name: 'a size of a list property', text: 'MATCH (m:Model) WHERE size(m.aliases) > 3 RETURN m.name, size(m.aliases)' },
  {
    name: 'a WHERE inside of a pattern',
    text: 'MATCH (p:Paper)-[r:MENTIONS]->(m:Model WHERE m.papers > 5) RETURN m.name, count(p)',
  },
  { name: 'a type among others', text: 'MATCH (a:Model)-[r:OUTPERFORMS|MATCHES]->(b:Model) RETURN type(r), count(*)' },
  { name: 'relationships of any type but one', text: 'MATCH (:Paper)-[r:!MENTIONS]->(:Model) RETURN type(r), count(*)' },

  // Years: most listings have none
  { name: 'papers without a year', text: 'MATCH (p:Paper) WHERE p.year IS NULL RETURN count(*)' },
  { name: 'a year that is compared and missing', text: 'MATCH (p:Paper) WHERE p.year > 2023 RETURN p.id', empty: true },
  { name: 'neither after nor before a missing year', text: 'MATCH (p:Paper) WHERE NOT (p.year > 2023) RETURN p.id', empty: true },
  { name: 'a year with a default', text: "MATCH (p:Paper) RETURN coalesce(p.year, 'undated') AS year, count(*) AS papers" },
  {
    name: 'papers by year, the undated last',
    text: 'MATCH (p:Paper) RETURN p.year AS year, p.title AS title ORDER BY year, title LIMIT 5',
    ordered: true,
  },
  {
    name: 'papers by year, the undated first',
    text: 'MATCH (p:Paper) RETURN p.year AS year, p.title AS title ORDER BY year DESC, title DESC LIMIT 5',
    ordered: true,
  },
  {
    name: 'the least, greatest and mean missing year',
    text: 'MATCH (p:Paper) RETURN min(p.year), max(p.year), avg(p.year), sum(p.year), count(p.year)',
  },
  {
    name: 'null against null',
    text: 'MATCH (p:Paper) RETURN DISTINCT p.year = null AS eq, p.year <> 2024 AS ne, p.year IS NULL AS isNull',
  },
  { name: 'null in a list', text: 'RETURN null IN [1, null] AS a, 1 IN [1, null] AS b, 2 IN [1, null] AS c, null IN [] AS d' },
  {
    name: 'null in a map and a path of keys',
    text: 'WITH {year: null, name: $n} AS paper RETURN paper.year, paper.name, paper.absent',
    parameters: { n: 'x' },
  },

  // Aggregates
  {
    name: 'how many of each label',
    text: 'MATCH (n) RETURN labels(n)[0] AS label, count(*) AS nodes ORDER BY nodes DESC, label',
    ordered: true,
  },
  {
    name: 'how many of each type',
    text: 'MATCH ()-[r]->() RETURN type(r) AS type, count(r) AS relationships ORDER BY relationships DESC, type',
    ordered: true,
  },
  { name: 'all nodes counted', text: 'MATCH (n) RETURN count(n)' },
  { name: 'nodes of a label counted', text: 'MATCH (m:Model) RETURN count(*) AS models' },
  { name: 'relationships of a type counted', text: 'MATCH ()-[r:COMPARES_WITH]->() RETURN count(r)' },
  { name: 'relationships counted in both directions', text: 'MATCH ()-[r:OUTPERFORMS]-() RETURN count(r)' },
  {
    name: 'models with the most wins',
    text: 'MATCH (m:Model)-[c:OUTPERFORMS]->() RETURN m.name AS model, count(c) AS wins ORDER BY wins DESC, model LIMIT 10',
    ordered: true,
  },
  {
    name: 'wins and losses side by side',
    text: 'MATCH (m:Model) WITH m, COUNT { (m)-[:OUTPERFORMS]->() } AS wins, COUNT { (m)<-[:OUTPERFORMS]-() } AS losses WHERE wins + losses > 2 RETURN m.name, wins, losses ORDER BY wins - losses DESC, m.name',
    ordered: true,
  },
  {
    name: 'mean and deviation of confidence',
    text: 'MATCH ()-[c:OUTPERFORMS]->() RETURN c.own AS own, round(avg(c.confidence), 11) AS mean, round(stDev(c.confidence), 11) AS deviation, min(c.confidence), max(c.confidence)',
  },
  {
    name: 'percentiles',
    text: 'MATCH ()-[s:SCORES]->() RETURN percentileDisc(s.number, 0.5) AS median, round(percentileCont(s.number, 0.9), 6) AS high',
  },
  {
    name: 'the names behind a group, in order',
    text: 'MATCH (m:Model)-[:IS_A]->(f:Model) WITH f, m ORDER BY m.name RETURN f.name AS family, collect(m.name) AS members ORDER BY size(members) DESC, family',
    ordered: true,
  },
  {
    name: 'distinct values counted',
    text: 'MATCH (a)-[c:OUTPERFORMS]->(b) RETURN count(DISTINCT a) AS winners, count(DISTINCT b) AS losers, count(DISTINCT c.paper) AS papers',
  },
  {
    name: 'an aggregate in an expression',
    text: 'MATCH (p:Paper)-[:MENTIONS|BUILDS_ON|PROPOSES]->(m:Model) RETURN m.kind AS kind, 100 * count(DISTINCT p) / 45 AS share ORDER BY kind',
    ordered: true,
  },
  {
    name: 'groups filtered by their size',
    text: 'MATCH (p:Paper)-[:EVALUATES_ON]->(b:Benchmark) WITH b, count(p) AS papers WHERE papers > 1 RETURN b.name, papers',
  },
  {
    name: 'the sum of nothing',
    text: "MATCH (m:Model {name: 'No Such Model'}) RETURN sum(m.papers), count(m), collect(m.name), max(m.papers)",
  },
  { name: 'no group of nothing', text: "MATCH (m:Model {name: 'No Such Model'}) RETURN m.kind, count(*)", empty: true },
  {
    name: 'an aggregate beside a grouping expression',
    text: 'MATCH (m:Model) RETURN m.papers > 1 AS common, count(*) AS models, sum(m.papers) AS mentions',
  },
  {
    name: 'lists of lists put together',
    text: 'MATCH ()-[c:OUTPERFORMS]->() UNWIND c.metrics AS metric RETURN metric, count(*) AS claims ORDER BY claims DESC, metric',
    ordered: true,
  },

  // OPTIONAL MATCH
  {
    name: 'papers and what they are measured on, if anything',
    text: 'MATCH (p:Paper) OPTIONAL MATCH (p)-[:EVALUATES_ON]->(b:Benchmark) RETURN p.title, count(b) AS benchmarks',
  },
  {
    name: 'models without a winner over them',
    text: "MATCH (m:Model {kind: 'named'}) OPTIONAL MATCH (w:Model)-[:OUTPERFORMS]->(m) WITH m, w WHERE w IS NULL RETURN m.name",
  },
  {
    name: 'an optional pattern with a condition of its own',
    text: 'MATCH (m:Model) WHERE m.papers > 3 OPTIONAL MATCH (m)-[c:OUTPERFORMS]->(o) WHERE c.confidence > 0.6 RETURN m.name, o.name, c.confidence',
  },
  {
    name: 'two optional patterns in a row',
    text: "MATCH (m:Model {name: 'VAR'}) OPTIONAL MATCH (m)-[:VARIANT_OF]->(v) OPTIONAL MATCH (v)-[:IS_A]->(f) RETURN m.name, v.name, f.name",
  },
  {
    name: 'an optional chain behind null',
    text: "OPTIONAL MATCH (m:Model {name: 'No Such Model'}) OPTIONAL MATCH (m)-->(x) RETURN m, x",
  },
  {
    name: 'a property of null',
    text: "OPTIONAL MATCH (m:Model {name: 'No Such Model'}) RETURN m.name, labels(m), m IS NULL, size(m.aliases)",
  },

  // Paths
  {
    name: 'two steps of claims',
    text: 'MATCH (a:Model)-[:OUTPERFORMS]->(b:Model)-[:OUTPERFORMS]->(c:Model) RETURN a.name, b.name, c.name',
  },
  {
    name: 'chains of up to three claims',
    text: 'MATCH p = (a:Model)-[:OUTPERFORMS*2..3]->(b:Model) RETURN [n IN nodes(p) | n.name] AS chain',
  },
  {
    name: 'chains whose steps share a metric',
    text: "MATCH p = (a:Model)-[cs:OUTPERFORMS*2..3]->(b:Model) WHERE all(c IN cs WHERE 'FID' IN c.metrics) RETURN a.name, b.name, length(p)",
  },
  {
    name: 'ancestors of a family',
    text: 'MATCH (m:Model)-[:IS_A*1..4]->(f:Model) RETURN f.name AS family, count(DISTINCT m) AS members ORDER BY members DESC, family LIMIT 8',
    ordered: true,
  },
  { name: 'variants, themselves included', text: "MATCH (v:Model)-[:VARIANT_OF*0..3]->(m:Model {name: 'VAR'}) RETURN v.name" },
  {
    name: 'the shortest path between two models',
    text: "MATCH p = shortestPath((a:Model {name: 'VAR'})-[*]-(b:Model {name: 'DiT'})) RETURN length(p)",
  },
  {
    name: 'all shortest paths',
    text: "MATCH p = allShortestPaths((a:Model {name: 'VAR'})-[*..6]-(b:Model {name: 'DiT'})) RETURN [r IN relationships(p) | r.id] AS steps",
  },
  {
    name: 'the shortest path along claims only',
    text: "MATCH (a:Model {name: 'VAR'}), (b:Model) WHERE b.name IN ['DiT', 'LDM', 'LlamaGen'] MATCH p = shortestPath((a)-[:OUTPERFORMS|MATCHES|COMPARED_WITH*..8]-(b)) RETURN b.name, length(p)",
  },
  {
    name: 'no shortest path of one step',
    text: "MATCH p = shortestPath((a:Task {name: 'in-painting'})-[*..1]-(b:Metric {name: 'FID'})) RETURN p",
    empty: true,
  },
  {
    name: 'SHORTEST 1',
    text: "MATCH p = SHORTEST 1 (a:Model {name: 'VAR'})-[:OUTPERFORMS|IS_A]-+(b:Model {name: 'diffusion model'}) RETURN length(p)",
  },
  {
    name: 'a path of zero steps',
    text: "MATCH p = (m:Model {name: 'VAR'}) RETURN length(p), size(nodes(p)), size(relationships(p))",
  },
  { name: 'a quantified relationship', text: 'MATCH (a:Model)-[:OUTPERFORMS]->{2,3}(b:Model) RETURN a.name, b.name, count(*)' },
  {
    name: 'a quantified group',
    text: 'MATCH (a:Model) ((x)-[c:OUTPERFORMS]->(y) WHERE c.own){2} (b) RETURN a.name, [n IN y | n.name] AS over, b.name',
  },
  {
    name: 'triangles of papers, models and benchmarks',
    text: 'MATCH (p:Paper)-[:PROPOSES]->(m:Model)-[:SCORES]->(b:Benchmark)<-[:EVALUATES_ON]-(p) RETURN p.title, m.name, b.name, count(*)',
  },
  {
    name: 'two models that beat each other',
    text: 'MATCH (a:Model)-[:OUTPERFORMS]->(b:Model)-[:OUTPERFORMS]->(a) RETURN a.name, b.name',
    empty: true,
  },
  {
    name: 'papers that share a baseline',
    text: 'MATCH (p:Paper)-[:COMPARES_WITH]->(m:Model)<-[:COMPARES_WITH]-(q:Paper) WHERE p.id < q.id WITH DISTINCT p, q, m ORDER BY m.name RETURN p.id, q.id, collect(m.name) AS shared',
  },
  { name: 'nodes and relationships of a path', text: "MATCH p = (:Paper)-[:PROPOSES]->(:Model {name: 'VAR'}) RETURN p" },
  { name: 'the ends of a relationship', text: 'MATCH ()-[c:MATCHES]->() RETURN startNode(c).name, endNode(c).name' },
  { name: 'loops', text: 'MATCH (n)-[r]->(n) RETURN n.name, type(r)', empty: true },

  // Joins
  {
    name: 'two patterns that meet in a value',
    text: 'MATCH (a:Model)-[c:OUTPERFORMS]->(), (p:Paper) WHERE p.id = c.paper RETURN p.title, count(c) AS claims',
  },
  {
    name: 'claims and results of the same paper',
    text: 'MATCH (a)-[c:OUTPERFORMS]->(b), (m)-[s:SCORES]->(t) WHERE c.paper = s.paper AND a = m RETURN a.name, b.name, s.metric, s.value',
  },
  {
    name: 'two labels that share a name',
    text: 'MATCH (b:Benchmark), (m:Model) WHERE toLower(b.name) = toLower(m.name) RETURN b.name, m.name',
    empty: true,
  },
  {
    name: 'pairs of models of as many papers',
    text: "MATCH (a:Model {kind: 'named'}), (b:Model {kind: 'family'}) WHERE a.papers = b.papers AND a.papers > 3 RETURN a.name, b.name",
  },
  { name: 'pairs of equal missing years', text: 'MATCH (a:Paper), (b:Paper) WHERE a.year = b.year RETURN count(*)' },
  {
    name: 'a pattern from an earlier one',
    text: "MATCH (p:Paper)-[:PROPOSES]->(m:Model) WHERE m.kind = 'named' MATCH (p)-[:BUILDS_ON]->(base:Model) RETURN m.name, base.name",
  },
  {
    name: 'three patterns that meet in one node',
    text: 'MATCH (p:Paper)-[:ADDRESSES]->(t:Task), (p)-[:EVALUATES_ON]->(b:Benchmark), (p)-[:MEASURES]->(m:Metric) RETURN t.name, b.name, m.name, count(p)',
  },

  // UNWIND and collect
  {
    name: 'a list unwound and looked up',
    text: 'UNWIND $names AS name OPTIONAL MATCH (m:Model {name: name}) RETURN name, m.papers',
    parameters: { names: ['VAR', 'nothing', 'LDM'] },
    ordered: true,
  },
  {
    name: 'rows of a parameter',
    text: 'UNWIND $rows AS row RETURN row.id AS id, row.weight * 2 AS weight ORDER BY id',
    parameters: {
      rows: [
        { id: 'a', weight: 1.5 },
        { id: 'b', weight: 2.25 },
      ],
    },
    ordered: true,
  },
  {
    name: 'collected, cut and unwound again',
    text: 'MATCH (m:Model) WITH m ORDER BY m.papers DESC, m.name WITH collect(m)[..5] AS top UNWIND top AS t RETURN t.name',
    ordered: true,
  },
  {
    name: 'a list of maps',
    text: 'MATCH (m:Model)-[c:OUTPERFORMS]->(o:Model) WITH m, o, c ORDER BY o.name, c.id WITH m, collect({over: o.name, sure: c.confidence}) AS wins WHERE size(wins) > 1 RETURN m.name, wins',
  },
  { name: 'no rows of an empty list', text: 'UNWIND [] AS x RETURN x', empty: true },
  { name: 'no rows of null', text: 'UNWIND null AS x RETURN x', empty: true },
  {
    name: 'a nested list, unwound twice',
    text: 'UNWIND [[1, 2], [], [3]] AS xs UNWIND xs AS x RETURN x, size(xs)',
    ordered: true,
  },
  {
    name: 'pairs out of one list',
    text: 'WITH [1, 2, 3, 4] AS xs UNWIND xs AS a UNWIND xs AS b WITH a, b WHERE a < b RETURN a, b ORDER BY a, b',
    ordered: true,
  },
  {
    name: 'collect without nulls',
    text: 'UNWIND [3, null, 1, null] AS x RETURN collect(x) AS xs, count(x) AS n, count(*) AS rows',
  },

  // WITH chains
  {
    name: 'the best of each group',
    text: "MATCH (m:Model)-[s:SCORES]->(b:Benchmark) WHERE s.metric = 'FID' AND s.kind = 'absolute' AND s.number IS NOT NULL WITH b, m, s ORDER BY s.number, m.name, s.id WITH b, collect({model: m.name, fid: s.number})[0] AS best RETURN b.name, best.model, best.fid ORDER BY b.name",
    ordered: true,
  },
  {
    name: 'a running filter',
    text: 'MATCH (p:Paper)-[:MENTIONS|COMPARES_WITH]->(m:Model) WITH m, count(DISTINCT p) AS papers WHERE papers >= 2 MATCH (m)-[:IS_A]->(f:Model) WITH f, count(m) AS members RETURN f.name, members',
  },
  {
    name: 'a total carried along',
    text: 'MATCH (m:Model) WITH count(m) AS total MATCH (k:Model) WITH total, k.kind AS kind, count(*) AS models RETURN kind, models, round(100.0 * models / total, 3) AS percent ORDER BY kind',
    ordered: true,
  },
  { name: 'WITH * and a new name', text: "MATCH (m:Model {name: 'VAR'}) WITH *, m.papers AS papers RETURN m.name, papers" },
  { name: 'DISTINCT in the middle', text: 'MATCH (p:Paper)-->(m:Model)-[:IS_A]->(f) WITH DISTINCT p, f RETURN f.name, count(*)' },
  {
    name: 'ordered, limited, then counted',
    text: 'MATCH (m:Model) WITH m ORDER BY m.papers DESC, m.name LIMIT 20 RETURN m.kind, count(*)',
  },
  {
    name: 'ordered by what is not returned',
    text: 'MATCH (m:Model) RETURN m.name ORDER BY m.papers DESC, m.pagerank DESC, m.name LIMIT 10',
    ordered: true,
  },

  // Ordering and cutting
  { name: 'the second page', text: 'MATCH (m:Model) RETURN m.name AS name ORDER BY name SKIP 10 LIMIT 10', ordered: true },
  {
    name: 'SKIP and LIMIT by parameters',
    text: 'MATCH (m:Model) RETURN m.name AS name ORDER BY m.papers DESC, name SKIP toInteger($skip) LIMIT toInteger($take)',
    parameters: { skip: 5, take: 3 },
    ordered: true,
  },
  { name: 'behind the last row', text: 'MATCH (t:Task) RETURN t.name ORDER BY t.name SKIP 1000', empty: true },
  { name: 'no rows at all', text: 'MATCH (t:Task) RETURN t.name LIMIT 0', empty: true },
  {
    name: 'capitals before small letters',
    text: 'MATCH (m:Model) RETURN m.name AS name ORDER BY name DESC LIMIT 40',
    ordered: true,
  },
  {
    name: 'an order of mixed types',
    text: "UNWIND [1, 'a', null, true, 2.5, [1], {a: 1}, false, 'B', -1, [0, 9]] AS x RETURN x ORDER BY x",
    ordered: true,
  },
  {
    name: 'an order of lists',
    text: 'MATCH ()-[c:OUTPERFORMS]->() RETURN DISTINCT c.metrics AS metrics ORDER BY metrics',
    ordered: true,
  },
  {
    name: 'an order of booleans and numbers',
    text: 'MATCH (a)-[c:OUTPERFORMS]->(b) RETURN c.own, c.confidence, a.name, b.name ORDER BY c.own DESC, c.confidence DESC, c.id',
    ordered: true,
  },
  {
    name: 'DISTINCT rows in order',
    text: 'MATCH ()-[s:SCORES]->() RETURN DISTINCT s.metric AS metric, s.kind AS kind ORDER BY metric, kind',
    ordered: true,
  },

  // Texts
  {
    name: 'upper, lower, trimmed',
    text: "MATCH (b:Benchmark) RETURN toUpper(b.name), toLower(b.name), trim('  ' + b.name + ' ')",
  },
  {
    name: 'parts of a text',
    text: 'MATCH (p:Paper) RETURN left(p.title, 10), right(p.title, 5), substring(p.title, 3, 4), size(p.title)',
  },
  { name: 'the first word', text: "MATCH (p:Paper) RETURN split(p.title, ' ')[0] AS word, count(*) AS papers" },
  {
    name: 'words counted',
    text: "MATCH (p:Paper) UNWIND split(toLower(p.title), ' ') AS word WITH word, count(*) AS times WHERE times > 3 RETURN word, times ORDER BY times DESC, word",
    ordered: true,
  },
  { name: 'replaced and reversed', text: "MATCH (b:Benchmark) RETURN replace(b.name, ' ', '_'), reverse(b.name)" },
  {
    name: 'put together',
    text: "MATCH (m:Model)-[s:SCORES]->(b:Benchmark) RETURN m.name + ' scores ' + s.value + coalesce(' ' + s.unit, '') + ' on ' + b.name AS line",
  },
  {
    name: 'numbers as texts and back',
    text: "RETURN toString(1.0), toString(2), toInteger('42'), toFloat('4.5'), toInteger('4.7'), toBoolean('true'), toIntegerOrNull('x')",
  },
  {
    name: 'texts beyond the alphabet',
    text: "RETURN size('naïve 数据 😀') AS size, toUpper('ß') AS upper, 'é' = 'e\\u0301' AS same, substring('数据集', 1) AS rest",
  },
  {
    name: 'where a passage begins',
    text: "MATCH (p:Paper)-[:PROPOSES]->(m:Model)-[c:OUTPERFORMS]->() WHERE c.paper = p.id AND c.fields[0] = 'abstract' RETURN c.id, substring(p.abstract, c.starts[0], c.ends[0] - c.starts[0]) = c.evidence[0] AS verbatim",
  },

  // Lists, maps, CASE
  {
    name: 'a list comprehension',
    text: "MATCH (m:Model {name: 'VAR'}) RETURN [a IN m.aliases WHERE size(a) > 3 | toLower(a)] AS spellings",
  },
  {
    name: 'a pattern comprehension',
    text: 'MATCH (p:Paper) RETURN p.title, size([(p)-[:PROPOSES]->(m:Model) | m.name]) AS proposed',
  },
  {
    name: 'a pattern comprehension with a condition',
    text: 'MATCH (m:Model) WHERE m.papers > 4 RETURN m.name, size([(m)<-[c:OUTPERFORMS]-(w) WHERE c.confidence > 0.5 | w.name]) AS losses',
  },
  {
    name: 'all, any, none, single',
    text: "MATCH ()-[c:OUTPERFORMS]->() RETURN all(m IN c.metrics WHERE m = 'FID') AS every, any(m IN c.metrics WHERE m = 'FID') AS some, none(m IN c.metrics WHERE m = 'FID') AS no, single(m IN c.metrics WHERE m = 'FID') AS one, count(*)",
  },
  {
    name: 'reduce',
    text: 'MATCH (b:Benchmark)<-[:EVALUATES_ON]-(p:Paper) WITH b, collect(size(p.title)) AS sizes RETURN b.name, reduce(sum = 0, s IN sizes | sum + s) AS letters',
  },
  {
    name: 'ends and slices of a list',
    text: 'WITH range(0, 10) AS xs RETURN xs[0], xs[-1], xs[2..4], xs[..-8], xs[20], head(xs), last(xs), tail(xs)[0], size(xs), reverse(xs)[0]',
  },
  {
    name: 'lists added',
    text: 'RETURN [1, 2] + [3] + 4 AS sum, [] + null AS nothing, [1] = [1.0] AS same, [1, null] = [1, null] AS unknown',
  },
  {
    name: 'a map projection',
    text: "MATCH (m:Model {name: 'VAR'}) RETURN m {.id, .name, .papers, first: m.aliases[0]} AS model",
  },
  {
    name: 'keys of a node',
    text: "MATCH (m:Metric) UNWIND [key IN keys(m) WHERE NOT key IN ['source', 'library', 'digest']] AS key RETURN key, count(*)",
  },
  { name: 'properties of a map', text: "MATCH (t:Task) RETURN properties(t).name AS name, t['papers'] AS papers" },
  {
    name: 'CASE of a value',
    text: "MATCH (m:Metric) RETURN m.name, CASE m.better WHEN 'higher' THEN 'up' WHEN 'lower' THEN 'down' ELSE 'unknown' END AS arrow",
  },
  {
    name: 'CASE of conditions',
    text: "MATCH ()-[c:OUTPERFORMS]->() RETURN CASE WHEN c.confidence >= 0.9 THEN 'sure' WHEN c.confidence >= 0.7 THEN 'likely' ELSE 'check' END AS word, count(*) AS claims",
  },
  { name: 'CASE without an ELSE', text: 'MATCH (m:Model) RETURN CASE WHEN m.papers > 10 THEN m.name END AS name, count(*)' },
  {
    name: 'CASE inside of an aggregate',
    text: "MATCH (m:Model) RETURN sum(CASE m.kind WHEN 'named' THEN 1 ELSE 0 END) AS named, sum(CASE WHEN m.papers > 1 THEN m.papers END) AS mentions",
  },

  // Subqueries
  { name: 'EXISTS', text: 'MATCH (m:Model) WHERE EXISTS { (m)-[:SCORES]->(:Benchmark) } RETURN m.name' },
  {
    name: 'NOT EXISTS of a pattern with a condition',
    text: 'MATCH (p:Paper) WHERE NOT EXISTS { MATCH (p)-[c:COMPARES_WITH]->(m:Model) WHERE m.papers > 1 } RETURN p.title',
  },
  {
    name: 'a pattern as a condition',
    text: 'MATCH (m:Model) WHERE (m)<-[:PROPOSES]-(:Paper) AND NOT (m)-[:OUTPERFORMS]->() RETURN m.name',
  },
  {
    name: 'COUNT',
    text: 'MATCH (p:Paper) RETURN p.title, COUNT { (p)-[:COMPARES_WITH]->() } AS baselines ORDER BY baselines DESC, p.title LIMIT 5',
    ordered: true,
  },
  { name: 'COUNT as a condition', text: 'MATCH (m:Model) WHERE COUNT { (m)<-[:COMPARES_WITH]-(:Paper) } >= 2 RETURN m.name' },
  {
    name: 'COLLECT',
    text: 'MATCH (b:Benchmark) RETURN b.name, COLLECT { MATCH (b)<-[s:SCORES]-(m:Model) RETURN DISTINCT m.name ORDER BY m.name } AS models',
  },
  {
    name: 'EXISTS inside of EXISTS',
    text: 'MATCH (f:Model) WHERE EXISTS { MATCH (m:Model)-[:IS_A]->(f) WHERE EXISTS { (m)-[:OUTPERFORMS]->() } } RETURN f.name',
  },
  {
    name: 'CALL for each row',
    text: 'MATCH (b:Benchmark) CALL { WITH b MATCH (b)<-[s:SCORES]-(m:Model) RETURN m.name AS model, s.number AS number ORDER BY number, model, s.id LIMIT 1 } RETURN b.name, model, number',
  },
  {
    name: 'CALL with a list of variables',
    text: 'MATCH (t:Task) CALL (t) { MATCH (t)<-[:ADDRESSES]-(p:Paper) RETURN count(p) AS papers } RETURN t.name, papers',
  },
  {
    name: 'CALL that unites',
    text: 'CALL { MATCH (b:Benchmark) RETURN b.name AS name UNION MATCH (m:Metric) RETURN m.name AS name } RETURN count(name) AS names',
  },

  // UNION
  {
    name: 'UNION',
    text: "MATCH (m:Model {name: 'VAR'})-[:OUTPERFORMS]->(o) RETURN o.name AS name UNION MATCH (m:Model {name: 'VAR'})<-[:OUTPERFORMS]-(o) RETURN o.name AS name",
  },
  { name: 'UNION ALL', text: 'MATCH (b:Benchmark) RETURN count(*) AS n UNION ALL MATCH (t:Task) RETURN count(*) AS n' },
  {
    name: 'UNION without doubles',
    text: 'RETURN 1 AS x, null AS y UNION RETURN 1 AS x, null AS y UNION RETURN 1.0 AS x, null AS y',
  },

  // Numbers
  {
    name: 'arithmetic of integers and floats',
    text: 'RETURN 7 / 2, 7 / 2.0, -7 / 2, 7 % 3, -7 % 3, 2 ^ 10, 1 + 2.5, 10 - 3 * 2',
  },
  {
    name: 'rounding',
    text: 'RETURN round(2.5), round(-2.5), round(3.14159, 2), floor(-1.5), ceil(1.2), abs(-3), sign(-2.0), sqrt(16)',
  },
  {
    name: 'relative differences of scores',
    text: "MATCH (m:Model)-[s:SCORES]->(b:Benchmark) WHERE s.kind = 'absolute' AND s.number > 0 WITH b, s.metric AS metric, min(s.number) AS least, max(s.number) AS most WHERE most > least RETURN b.name, metric, round((most - least) / least, 4) AS spread",
  },
  {
    name: 'pagerank in tens of a percent',
    text: 'MATCH (m:Model) RETURN toInteger(m.pagerank * 1000) AS rank, count(*) AS models ORDER BY rank DESC',
    ordered: true,
  },
  {
    name: 'equal numbers of two kinds',
    text: 'RETURN 1 = 1.0 AS equal, 1 IN [1.0] AS inside, {a: 1} = {a: 1.0} AS maps, 0.1 + 0.2 = 0.3 AS exact, 1 < 1.5 AS less',
  },
  {
    name: 'a division by zero of floats',
    text: 'RETURN 1.0 / 0 AS infinite, toString(0.0 / 0.0) AS nan, 1.0 / 0 > 10 AS greater',
  },

  // The questions that the graph is for
  {
    name: 'which papers compare against a baseline',
    text: 'MATCH (p:Paper)-[r:COMPARES_WITH]->(m:Model {name: $name}) RETURN p.title, r.relations, r.metrics, r.benchmarks, r.evidence ORDER BY p.title',
    parameters: { name: 'VAR' },
    ordered: true,
  },
  {
    name: 'a baseline with its variants',
    text: 'MATCH (b:Model {name: $name})<-[:VARIANT_OF*0..]-(v:Model)<-[r:COMPARES_WITH]-(p:Paper) RETURN DISTINCT p.title, v.name',
    parameters: { name: 'VAR' },
  },
  {
    name: 'who claims the state of the art',
    text: 'MATCH (m:Model)-[c:AGAINST_PRIOR_WORK]->(t) WHERE c.sota RETURN m.name, labels(t)[0] AS on, t.name, c.evidence',
  },
  {
    name: 'a leaderboard',
    text: "MATCH (m:Model)-[s:SCORES {kind: 'absolute', metric: 'FID'}]->(b:Benchmark {name: 'ImageNet 256x256'}) RETURN m.name, s.number, s.condition ORDER BY s.number, m.name, s.id",
    ordered: true,
  },
  {
    name: 'papers that lose to their own baseline',
    text: "MATCH (p:Paper)-[r:COMPARES_WITH]->(m:Model) WHERE 'trails' IN r.relations RETURN p.title, m.name",
    empty: true,
  },
  {
    name: 'contradictions',
    text: 'MATCH (a:Model)-[x:OUTPERFORMS]->(b:Model), (b)-[y:OUTPERFORMS]->(a) WHERE x.paper <> y.paper AND any(m IN x.metrics WHERE m IN y.metrics) RETURN a.name, b.name, x.evidence, y.evidence',
    empty: true,
  },
  {
    name: 'a survey of a family',
    text: "MATCH (m:Model)-[:IS_A]->(f:Model {name: 'autoregressive model'}) OPTIONAL MATCH (p:Paper)-[:PROPOSES]->(m) OPTIONAL MATCH (p)-[:EVALUATES_ON]->(b:Benchmark) WITH m, p, b ORDER BY b.name RETURN m.name, p.title, collect(DISTINCT b.name) AS benchmarks",
  },
  {
    name: 'communities and their largest members',
    text: 'MATCH (m:Model) WITH m ORDER BY m.pagerank DESC, m.name WITH m.community AS community, collect(m.name) AS names RETURN community, size(names) AS size, names[..3] AS largest ORDER BY size DESC, community LIMIT 6',
    ordered: true,
  },
  {
    name: 'rivals by shared benchmarks',
    text: 'MATCH (a:Model)-[:SCORES]->(b:Benchmark)<-[:SCORES]-(o:Model) WHERE a.name < o.name WITH a, o, count(DISTINCT b) AS shared RETURN a.name, o.name, shared',
  },
  {
    name: 'evidence with a word',
    text: "MATCH (a)-[c]->(b) WHERE any(e IN c.evidence WHERE e CONTAINS 'outperforms') RETURN type(c), count(DISTINCT c.paper) AS papers",
  },

  // Where the two do not agree: docs/cypher.md has the whole list
  {
    name: 'an emoji split into its parts',
    text: "RETURN split('a😀', '') AS parts",
    differs: 'Neo4j cuts the emoji into the halves of its surrogate pair; here characters are whole',
  },
  {
    name: 'a range that goes the other way',
    text: 'RETURN range(0, -1, 2) AS numbers',
    differs: 'Neo4j gives [0]; no number lies between, so the list is empty here, as openCypher has it',
  },
  {
    name: 'a float too large to be rounded',
    text: 'RETURN round(1e300) AS rounded',
    differs: 'Neo4j gives the largest 64-bit integer as a float; here the number itself',
  },
  {
    name: 'an integer beyond 64 bits in a text',
    text: "RETURN toInteger('1e30') AS number",
    differs: 'Neo4j raises an error; here it is null, as any other text that is no integer',
  },
  {
    name: 'null divided by zero',
    text: 'RETURN null / 0 AS quotient',
    differs: 'Neo4j raises an error; here null stays null, as in every other sum',
  },
  {
    name: 'two ways to write labels',
    text: 'MATCH (n) WHERE n:Model:Model AND (n:Model|Task) RETURN count(*)',
    differs: 'Neo4j refuses `:A:B` and `:A|B` in one query; here they may be mixed',
  },
  {
    name: 'keys of a node that was synchronised',
    text: 'MATCH (m:Metric) UNWIND keys(m) AS key RETURN DISTINCT key ORDER BY key',
    ordered: true,
    differs: 'in Neo4j our nodes carry marks (source, library, digest) by which the next sync knows them',
  },
]

/** What `claimgraph export --help` says of formats and of what can be left out. */
export const EXPORT_HELP = `
Formats:
  graphml     Gephi, yEd, Cytoscape, networkx, igraph, Neo4j's APOC
  gexf        Gephi (GEXF 1.3)
  json        graphology: every property as it is
  node-link   d3 and networkx: every property as it is
  csv         spreadsheets and Gephi's tables: relationships in FILE.csv, nodes in FILE.nodes.csv; both in a folder when --out is one
  csv-nodes   the nodes alone
  cypher      a script for Neo4j's cypher-shell
  neo4j-csv   a folder of files for neo4j-admin database import full, and the command
  bibtex      the papers
  latex       the papers' proposals as the table of a survey
  html        one page that shows the graph, without a server

What --without can leave out:
  evidence    sentences and their offsets        papers      papers, with their relationships
  abstracts   abstracts of papers                unnamed     models without a name
  aliases     other spellings and former ids     background  claims that a paper reports of others
  layout      places, sizes and colours          isolated    nodes that nothing is tied to, after all else
  ranks       community and PageRank             and any label or relationship type, such as Metric or MENTIONS

What a format cannot carry is told on standard error, and as "warnings" with --json.

Examples:
  claimgraph export --format gexf --out graph.gexf --without papers,isolated
  claimgraph export --format csv --out var.csv --around VAR --hops 2
  claimgraph export --format graphml --out beats.graphml --query 'MATCH (a)-[r:OUTPERFORMS]->(b) RETURN a, r, b'`

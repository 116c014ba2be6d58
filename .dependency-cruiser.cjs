/** The import map of the architecture as rules: which folder may import which, and why. Run by `npm run layers`. */
const IMPORTS = {
  model: [],
  text: ['model'],
  read: ['model'],
  extract: ['model', 'text'],
  encoder: ['model', 'text', 'extract'],
  library: ['model'],
  resolve: ['model', 'text'],
  graph: ['model'],
  cypher: [],
  export: ['model', 'graph'],
  neo4j: ['model', 'graph'],
  score: ['model'],
  pipeline: ['model', 'text', 'read', 'extract', 'encoder', 'library', 'resolve', 'graph', 'cypher', 'export'],
}
const PURE = ['model', 'text', 'extract', 'resolve', 'graph', 'cypher', 'export', 'score']

const layer = ([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `packages/${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other folder'}: papers come in at the left, answers leave at the right.`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: { path: '^(packages|apps)/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
})

const only = (library, folder) => ({
  name: `only-${folder}-imports-${library}`,
  comment: `${library} stays behind the interface of packages/${folder}, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^(packages|apps)/', pathNot: `^packages/${folder}/` },
  to: { path: `node_modules/${library}/` },
})

module.exports = {
  forbidden: [
    ...Object.entries(IMPORTS).map(layer),
    {
      name: 'web-imports',
      comment: 'The page runs in the browser: it may import model, graph, cypher and export.',
      severity: 'error',
      from: { path: '^apps/web/src/' },
      to: { path: '^(packages|apps)/', pathNot: '^(packages/(model|graph|cypher|export)|apps/web)/' },
    },
    {
      name: 'no-package-imports-an-app',
      comment: 'Apps stand at the right end; only the command line starts the server.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'pure-packages-touch-no-machine',
      comment: 'They run the same in Node, in a worker, in the browser and in tests.',
      severity: 'error',
      from: { path: `^packages/(${PURE.join('|')})/src/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('compromise', 'text'),
    only('neo4j-driver', 'neo4j'),
    only('onnxruntime-node', 'encoder'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|test)/' },
    tsConfig: { fileName: 'tsconfig.test.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@claimgraph/source', 'import', 'default'] },
  },
}

/**
 * The floor plan: one line a room, naming the rooms it may import. `allowed` mode: what is not on the list is an error,
 * an undeclared room included.
 */
const core = ['net', 'rules', 'plan', 'flows', 'scene', 'export']
const mayImport = {
  net: [],
  rules: ['net'],
  plan: ['net'],
  flows: ['net', 'rules', 'plan'],
  scene: ['net', 'plan', 'flows'],
  export: ['net', 'plan', 'flows', 'scene'],
  worker: core,
  session: ['net', 'rules', 'plan', 'flows', 'scene', 'words'],
  storage: ['plan'],
  words: ['storage', 'plan'],
  ui: ['words'],
  canvas: ['net', 'plan', 'flows', 'scene', 'session', 'words', 'ui'],
  panels: [...core, 'session', 'words', 'ui'],
  app: [...core, 'session', 'storage', 'words', 'ui', 'canvas', 'panels', 'worker'],
  cli: core,
}
const packages = {
  session: ['zustand'],
  storage: ['idb'],
  ui: ['react', 'react-dom', 'lucide-react'],
  canvas: ['react', 'react-dom', '@xyflow/react', 'zustand', 'lucide-react'],
  panels: ['react', 'react-dom', 'zustand', 'lucide-react'],
  app: ['react', 'react-dom', 'zustand', 'lucide-react', '@fontsource-variable', '@xyflow/react', 'elkjs'],
}
const tests = '\\.(test|test-support)\\.tsx?$'
const room = (name) => `^src/${name}/`
const anyOf = (names) => `^src/(${names.join('|')})/`
const pkg = (names) => `node_modules/(@types/)?(${names.join('|')})(/|$)`

export default {
  allowed: [
    ...Object.entries(mayImport).map(([name, rooms]) => ({
      from: { path: room(name) },
      to: { path: anyOf([name, ...rooms]) },
    })),
    ...Object.entries(packages).map(([name, names]) => ({ from: { path: room(name) }, to: { path: pkg(names) } })),
    { from: { path: '^src/plan/schema(Values)?\\.ts$' }, to: { path: pkg(['valibot']) } },
    { from: { path: '^src/app/scriptAddress\\.ts$' }, to: { path: pkg(['elkjs']) } },
    // The page talks to the worker by messages, so it knows their types and nothing else of it.
    { from: { path: room('session') }, to: { path: room('worker'), dependencyTypes: ['type-only'] } },
    // What problems there are and what a catalogue holds; their words in other languages are the page's own.
    { from: { path: room('words') }, to: { path: anyOf(['flows', 'rules']), dependencyTypes: ['type-only'] } },
    { from: { path: '^src/words/.*\\.test\\.ts$' }, to: { path: anyOf(['flows', 'rules']) } },
    { from: { path: '^src/session/.*\\.test\\.ts$' }, to: { path: room('worker') } },
    { from: { path: room('cli') }, to: { dependencyTypes: ['core'] } },
    { from: { path: tests }, to: { path: pkg(['vitest', 'fast-check', 'papaparse', '@valibot', 'elkjs']) } },
    // Whether labels lie apart is seen on the labels that real rules give.
    { from: { path: '^src/scene/.*\\.test\\.ts$' }, to: { path: room('rules') } },
    { from: { path: '^src/cli/.*\\.test\\.ts$' }, to: { path: anyOf(core) } },
  ],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files on a cycle cannot be understood apart; a type-only cycle counts too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-in-production',
      comment: 'Test support is for tests; production code that leans on it ships it.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'core-reaches-no-framework',
      comment: 'The core runs in the browser and on the command line alike, so no path may lead from it to React.',
      severity: 'error',
      from: { path: anyOf(core) },
      to: { path: pkg(['react', 'react-dom', '@xyflow']), reachable: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$|\\?(raw|url|worker&url)$|\\.woff2' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'browser', 'default'], exportsFields: ['exports'] },
  },
}

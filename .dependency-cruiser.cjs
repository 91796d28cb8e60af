const layers = require('./.layers.cjs');

const alternatives = (paths) => `(?:${paths.join('|')})`;
const escaped = (name) => name.replaceAll('.', '[.]');

const order = layers.slice(0, -1).map(({ id, path }, i) => ({
  name: `${id}-imports-upwards-only`,
  severity: 'error',
  from: { path },
  to: { path: alternatives(layers.slice(i + 1).map((later) => later.path)) },
}));

const closedDoors = layers.flatMap(({ id, path, never = {} }) =>
  Object.entries(never).map(([target, reason]) => ({
    name: `${id}-never-${target}`,
    comment: reason,
    severity: 'error',
    from: { path },
    to: { path: layers.find((layer) => layer.id === target).path },
  })),
);

const purity = layers
  .filter(({ pure }) => pure !== undefined)
  .flatMap(({ id, path, pure }) => [
    {
      name: `${id}-is-pure`,
      // createRequire (of `module`) loads a package of data when it is first asked for; the packages are named below.
      comment: 'no disk, no network, no clock: the engine is a function of its input',
      severity: 'error',
      from: { path },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?module$' },
    },
    {
      name: `${id}-names-its-packages`,
      comment: 'a package that a pure layer may import is named in .layers.cjs',
      severity: 'error',
      from: { path },
      to: {
        path: 'node_modules/',
        ...(pure.length > 0 && { pathNot: `node_modules/${alternatives(pure.map(escaped))}/` }),
      },
    },
  ]);

const noData = layers
  .filter(({ pure, data }) => pure !== undefined && data === undefined)
  .map(({ id, path }) => ({
    name: `${id}-reads-no-data`,
    comment: 'a pure layer reads files of a package only where .layers.cjs names the package',
    severity: 'error',
    from: { path },
    to: { path: '^src/kernel/package-data[.]ts$' },
  }));

module.exports = {
  forbidden: [
    ...order,
    ...closedDoors,
    ...purity,
    ...noData,
    {
      name: 'no-circles',
      comment: 'of files that load one another; types may refer to each other',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'every-file-has-a-layer',
      comment: 'a new folder of src is put in its place in .layers.cjs',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: alternatives(layers.map(({ path }) => path)) },
    },
    {
      name: 'dependencies-not-dev',
      comment: 'what runs in production is a dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^src/store/generated/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};

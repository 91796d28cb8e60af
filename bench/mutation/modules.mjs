/**
 * Runs the TypeScript of the project in this process, as CommonJS made in memory. Modules outside the mutated folders and the tests are loaded
 * once; the rest is made anew for every mutant, so that no table or cache outlives one.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import ts from 'typescript';

// a module may have a `require` of its own
const PARAMETERS = ['importModule', 'exports', 'module', 'importMeta', 'world'];
/** Names that a test file or a marked source finds without importing them. */
const WORLD = ['describe', 'test', 'expect', 'jest', 'hit'];

const compile = (file, source) => {
  const { outputText } = ts.transpileModule(source.replaceAll('import.meta', 'importMeta'), {
    fileName: file,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const declared = new Set([...outputText.matchAll(/^const (\w+) = /gm)].map(([, name]) => name));
  const names = WORLD.filter((name) => !declared.has(name));
  const code = outputText.replaceAll('require("', 'importModule("');
  return vm.compileFunction(`const { ${names.join(', ')} } = world;\n${code}`, PARAMETERS, { filename: file });
};

/**
 * `isFresh` tells which files are made anew at every `reset`; `world` is what tests find around them; `patch` may change the exports of a module
 * that is kept, once, when it is loaded.
 */
export const createModules = ({ project, isFresh, world, patch }) => {
  const native = createRequire(path.join(project, 'package.json'));
  const compiled = new Map();
  const kept = new Map();
  const importers = new Map();
  let fresh = new Map();
  let sources = new Map();

  const load = (file) => {
    const registry = isFresh(file) ? fresh : kept;
    const held = registry.get(file);
    if (held) return held.exports;
    const changed = sources.get(file);
    let run = changed === undefined ? compiled.get(file) : undefined;
    if (!run) {
      run = compile(file, changed ?? readFileSync(file, 'utf8'));
      if (changed === undefined) compiled.set(file, run);
    }
    const module = { exports: {} };
    registry.set(file, module);
    const requireFrom = (name) => {
      if (name === '@jest/globals') return world;
      if (!name.startsWith('.')) return native(name);
      const target = path.resolve(path.dirname(file), name.replace(/\.js$/, '.ts'));
      importers.set(target, (importers.get(target) ?? new Set()).add(file));
      return load(target);
    };
    run(requireFrom, module.exports, module, { url: pathToFileURL(file).href }, world);
    if (registry === kept) patch(path.relative(project, file), module.exports);
    return module.exports;
  };

  return {
    load: (relative) => load(path.join(project, relative)),
    /** Forgets what is made anew; `changed` are sources that stand for those on disk, by their paths in the project. */
    reset: (changed = {}) => {
      fresh = new Map();
      sources = new Map(Object.entries(changed).map(([file, source]) => [path.join(project, file), source]));
    },
    /** Files that import a file. */
    importersOf: (relative) =>
      [...(importers.get(path.join(project, relative)) ?? [])].map((file) => path.relative(project, file)),
  };
};

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { DATA_PACKAGES } from '../../src/kernel/package-data.js';
import { ROOT, filesUnder } from '../support/project.js';

interface Layer {
  readonly id: string;
  readonly path: string;
  readonly pure?: readonly string[];
  readonly data?: readonly string[];
  readonly never?: Readonly<Record<string, string>>;
}
interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string };
  readonly to: { readonly path?: string };
}
interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const require = createRequire(import.meta.url);
const layers = require('../../.layers.cjs') as readonly Layer[];
const { forbidden } = require('../../.dependency-cruiser.cjs') as { readonly forbidden: readonly Rule[] };
const sources = filesUnder('src').filter((file) => file.endsWith('.ts'));

const importsOf = (file: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(path.join(ROOT, file), 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName);

describe('the table of layers', () => {
  test.each(layers)('$id holds files', (layer) => {
    expect(sources.filter((file) => new RegExp(layer.path).test(file))).not.toEqual([]);
  });

  test('every file of src is in one layer and no more', () => {
    const homes = sources.map((file) => [
      file,
      layers.filter((layer) => new RegExp(layer.path).test(file)).map(({ id }) => id),
    ]);
    expect(homes.filter(([, ids]) => ids?.length !== 1)).toEqual([]);
  });

  test('a closed door leads to a layer that the order leaves open', () => {
    for (const [at, layer] of layers.entries())
      for (const target of Object.keys(layer.never ?? {})) {
        const targetAt = layers.findIndex(({ id }) => id === target);
        expect(targetAt).toBeGreaterThanOrEqual(0);
        expect(targetAt).toBeLessThan(at);
      }
  });

  test('a package that a pure layer may import is imported there', () => {
    const idle = layers.flatMap(({ id, path: fence, pure = [] }) => {
      const imports = sources.filter((file) => new RegExp(fence).test(file)).flatMap(importsOf);
      return pure
        .filter((name) => !imports.some((i) => i === name || i.startsWith(`${name}/`)))
        .map((name) => `${id}: ${name}`);
    });
    expect(idle).toEqual([]);
  });

  test('the packages of data that can be read are those that a layer names', () => {
    expect(layers.flatMap(({ data = [] }) => data).sort()).toEqual([...DATA_PACKAGES].sort());
  });
});

describe('dependency rules', () => {
  test.each(forbidden)('$name speaks of paths that exist', ({ from, to }) => {
    for (const fence of [from.path, to.path])
      if (fence !== undefined && !fence.startsWith('node_modules'))
        expect(sources.some((file) => new RegExp(fence).test(file))).toBe(true);
  });

  describe('planted violations', () => {
    const planted: readonly (readonly [rule: string, file: string, code: string])[] = [
      ['text-imports-upwards-only', 'src/text/a.ts', "import { x } from '../store/x.js'; x;"],
      ['domain-imports-upwards-only', 'src/domain/a.ts', "import type { X } from '../text/x.js'; export type Y = X;"],
      ['compare-imports-upwards-only', 'src/compare/a.ts', "import { x } from '../services/x.js'; x;"],
      ['services-never-store', 'src/services/a.ts', "import { x } from '../store/x.js'; x;"],
      ['web-never-store', 'src/web/pages/a.ts', "import type { X } from '../../store/x.js'; export type Y = X;"],
      ['extract-is-pure', 'src/extract/a.ts', "import { readFileSync } from 'node:fs'; readFileSync;"],
      ['align-is-pure', 'src/align/a.ts', "import http from 'node:http'; http;"],
      ['compare-names-its-packages', 'src/compare/b.ts', "import express from 'express'; express;"],
      ['text-names-its-packages', 'src/text/b.ts', "import pg from 'pg'; pg;"],
      ['extract-reads-no-data', 'src/extract/b.ts', "import { x } from '../kernel/package-data.js'; x;"],
      ['no-circles', 'src/review/a.ts', "import { b } from './b.js'; export const a = b;"],
      ['resolvable', 'src/trace/a.ts', "import { x } from './nowhere.js'; x;"],
      ['every-file-has-a-layer', 'src/web/b.ts', "import { x } from '../utils/x.js'; x;"],
      ['dependencies-not-dev', 'src/web/c.ts', "import supertest from 'supertest'; supertest;"],
    ];
    const neighbours: readonly (readonly [file: string, code: string])[] = [
      ['src/review/b.ts', "import { a } from './a.js'; export const b = a;"],
      ...['store', 'text', 'services', 'utils'].map(
        (folder) => [`src/${folder}/x.ts`, 'export const x = 1; export type X = number;'] as const,
      ),
      ['src/kernel/package-data.ts', 'export const x = 1;'],
      ['src/web/d.ts', "import { x } from '../services/x.js'; x;"],
    ];

    let folder = '';
    let found: readonly string[] = [];
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-fences-'));
      const plant = (file: string, code: string): void => {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), code);
      };
      for (const [, file, code] of planted) plant(file, code);
      for (const [file, code] of neighbours) plant(file, code);
      for (const file of ['package.json', 'tsconfig.json']) plant(file, readFileSync(path.join(ROOT, file), 'utf8'));
      symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
      const run = spawnSync(
        process.execPath,
        [
          path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
          'src',
          ...['--config', path.join(ROOT, '.dependency-cruiser.cjs')],
          ...['--output-type', 'json'],
        ],
        { cwd: folder, encoding: 'utf8' },
      );
      const { summary } = JSON.parse(run.stdout) as Cruise;
      found = summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    test.each(planted)('%s is caught in %s', (rule, file) => {
      expect(found).toContain(`${rule} ${file}`);
    });

    test('what is allowed is not', () => {
      expect(found.filter((line) => line.endsWith(' src/web/d.ts'))).toEqual([]);
    });
  });
});

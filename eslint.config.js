import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Each ban says what to use instead. ESLint keeps only the last `no-restricted-syntax` of a file, so every list below is whole.
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name: one word per thing.' };
const noEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'src/config.ts is the only reader of process.env.',
};
const noClock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take a Clock.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take a Clock.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Take a Clock.' },
];
const noChance = {
  selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message: 'Ids come from stableId or node:crypto; the engine has no randomness.',
};
const noAsync = [
  { selector: ':function[async=true]', message: 'The engine is pure: no async.' },
  { selector: 'AwaitExpression', message: 'The engine is pure: no async.' },
  { selector: "Identifier[name='Promise']", message: 'The engine is pure: no async.' },
];
const inSrc = [noDefaultExport, noEnv, ...noClock, noChance];

export default defineConfig(
  globalIgnores([
    'dist/',
    'data/',
    'coverage/',
    '.cache/',
    'src/store/generated/',
    'seeds/',
    'test/support/api-client/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a message reads as itself; everything else must be made text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClose: () => stop()` is how a callback is written; a void value that is used is still refused.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...inSrc] } },
  {
    files: [
      'src/domain/**/*.ts',
      'src/text/**/*.ts',
      'src/extract/**/*.ts',
      'src/align/**/*.ts',
      'src/compare/**/*.ts',
      'src/review/**/*.ts',
      'src/trace/**/*.ts',
      'src/export/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...inSrc, ...noAsync] },
  },
  {
    files: ['src/kernel/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noEnv, noChance] },
  },
  {
    files: ['src/config.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noClock, noChance] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // What a test reads back (JSON.parse, a supertest body, page.evaluate) is `any` until the assertion that pins it down.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // In a test a wrong `!` fails at that line, which is what an assertion is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['*.js', '*.cjs', '.*.cjs', 'eval/**/*.mjs', 'bench/**/*.mjs', '.scripts/**/*.mjs'],
    languageOptions: {
      globals: globals.node,
    },
  },
  {
    files: ['public/**/*.js'],
    languageOptions: {
      globals: globals.browser,
    },
  },
);

import type { MadeMend, MendBody } from '../../src/domain/mend.js';
import { provOf, type ProvDocument } from '../../src/trace/prov-json.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const a = claimInContext({ id: 'a', n: 9, speaker: 'Fire Service', publishedAt: '2025-06-30' });
const b = claimInContext({ id: 'b', n: 50, publisher: null });
const view = conflictView(
  [positionView('9', 1, [a]), positionView('50', 1, [b])],
  [
    { ...resolution({ kind: 'accept-one', claim: 'b' }), id: 'res-1', version: 1 },
    { ...resolution({ kind: 'accept-one', claim: 'a' }), id: 'res-2', version: 2 },
  ],
);
const document = provOf(view, 'The Desk');

/** Ends of each relation of PROV-JSON: from what it speaks of to what it leads to. */
const ENDS: Readonly<Record<string, readonly [from: string, to: string, fromKind: string, toKind: string]>> = {
  wasGeneratedBy: ['prov:entity', 'prov:activity', 'entity', 'activity'],
  used: ['prov:activity', 'prov:entity', 'activity', 'entity'],
  wasDerivedFrom: ['prov:generatedEntity', 'prov:usedEntity', 'entity', 'entity'],
  wasAttributedTo: ['prov:entity', 'prov:agent', 'entity', 'agent'],
  wasAssociatedWith: ['prov:activity', 'prov:agent', 'activity', 'agent'],
  actedOnBehalfOf: ['prov:delegate', 'prov:responsible', 'agent', 'agent'],
  specializationOf: ['prov:specificEntity', 'prov:generalEntity', 'entity', 'entity'],
  hadMember: ['prov:collection', 'prov:entity', 'entity', 'entity'],
  wasInvalidatedBy: ['prov:entity', 'prov:activity', 'entity', 'activity'],
};
const ELEMENTS = ['entity', 'activity', 'agent'];

type Attributes = Readonly<Record<string, unknown>>;
const records = (of: ProvDocument, kind: string): readonly (readonly [string, Attributes])[] =>
  Object.entries((of[kind] ?? {}) as Readonly<Record<string, Attributes>>);

test('it holds the records of PROV-JSON alone, and every relation has its ends', () => {
  for (const kind of Object.keys(document)) expect(['prefix', ...ELEMENTS, ...Object.keys(ENDS)]).toContain(kind);
  for (const [kind, [from, to, fromKind, toKind]] of Object.entries(ENDS))
    for (const [, attributes] of records(document, kind)) {
      expect(records(document, fromKind).map(([id]) => id)).toContain(attributes[from]);
      expect(records(document, toKind).map(([id]) => id)).toContain(attributes[to]);
    }
  for (const kind of Object.keys(ENDS)) expect(records(document, kind).length).toBeGreaterThan(0);
});

test('identifiers are qualified names with a prefix that is declared', () => {
  const prefixes = Object.keys(document.prefix ?? {});
  for (const kind of ELEMENTS)
    for (const [id] of records(document, kind)) {
      expect(id).toMatch(/^[a-z]+:[\w.-]+$/);
      expect(prefixes).toContain(id.split(':')[0]);
    }
});

test('walking from each resolution leads to the sha256 of every snapshot that it rests on', () => {
  const steps = new Map<string, string[]>();
  for (const [kind, [from, to]] of Object.entries(ENDS))
    for (const [, attributes] of records(document, kind))
      steps.set(String(attributes[from]), [...(steps.get(String(attributes[from])) ?? []), String(attributes[to])]);
  const entities = new Map(records(document, 'entity'));
  for (const start of ['cd:res-1', 'cd:res-2']) {
    const seen = new Set([start]);
    for (const at of seen) for (const next of steps.get(at) ?? []) seen.add(next);
    const hashes = [...seen].flatMap((id) => entities.get(id)?.['claimdesk:sha256'] ?? []);
    expect(hashes).toEqual(['ab'.repeat(32), 'ab'.repeat(32)]);
  }
});

test('a claim is a quotation of its snapshot; a decision revises the one before and ends it', () => {
  const derived = records(document, 'wasDerivedFrom').map(([, attributes]) => attributes);
  expect(derived).toContainEqual(
    expect.objectContaining({
      'prov:generatedEntity': 'cd:a',
      'prov:usedEntity': 'cd:snp-a',
      'prov:type': { $: 'prov:Quotation', type: 'prov:QUALIFIED_NAME' },
    }),
  );
  expect(derived).toContainEqual(
    expect.objectContaining({
      'prov:generatedEntity': 'cd:res-2',
      'prov:usedEntity': 'cd:res-1',
      'prov:type': { $: 'prov:Revision', type: 'prov:QUALIFIED_NAME' },
    }),
  );
  expect(records(document, 'wasInvalidatedBy').map(([, { 'prov:entity': ended }]) => ended)).toEqual(['cd:res-1']);
});

describe('what people mended', () => {
  const mend = (seq: number, body: MendBody): MadeMend => ({
    seq,
    claim: 'a',
    body,
    reason: 'A misprint.',
    editor: { id: 'per-2', name: 'Bo Example' },
    at: '2025-07-01T09:00:00.000Z',
  });
  const bodies: readonly MendBody[] = [
    { kind: 'standing', to: 'withdrawn' },
    { kind: 'standing', to: null },
    { kind: 'value', was: '9', to: { value: a.claim.value, display: '10' } },
    { kind: 'speaker', was: 'Fire Service', to: { speaker: null } },
    { kind: 'question', was: 'How many?', to: { alone: true } },
    { kind: 'event', was: 'Fire', to: { beside: 'b' } },
    { kind: 'pair', other: 'b', to: 'apart' },
  ];
  const told = provOf(view, 'The Desk', [
    ...bodies.map((body, i) => mend(i + 1, body)),
    { ...mend(99, { kind: 'standing', to: null }), claim: 'of another conflict' },
  ]);
  const bundle = (told.bundle as Readonly<Record<string, ProvDocument>>)['cd:cfl-1-mends'] ?? {};

  test('is an account of its own, by the editors who made it', () => {
    expect(records(told, 'entity').map(([name]) => name)).toContain('cd:cfl-1-mends');
    const mends = records(bundle, 'entity').filter(([name]) => name.startsWith('cd:mend-'));
    expect(mends.map(([, { 'prov:label': label }]) => label)).toEqual([
      'withdrawn',
      'given back to the machine',
      '10',
      'the source itself',
      'on its own',
      'beside b',
      'apart from b',
    ]);
    expect(
      records(told, 'wasAttributedTo').map(([, held]) => [held['prov:entity'], held['prov:agent']]),
    ).toContainEqual(['cd:cfl-1-mends', 'cd:per-2']);
  });

  test('has its ends within the account', () => {
    for (const [kind, [from, to, fromKind, toKind]] of Object.entries(ENDS))
      for (const [, attributes] of records(bundle, kind)) {
        expect(records(bundle, fromKind).map(([name]) => name)).toContain(attributes[from]);
        expect(records(bundle, toKind).map(([name]) => name)).toContain(attributes[to]);
      }
  });

  test('there is no account where nobody mended anything', () => {
    expect(document.bundle).toBeUndefined();
  });
});

import type { Outcome } from '../../src/domain/resolution.js';
import { Problem, type ProblemCode } from '../../src/kernel/problem.js';
import { useDatabase } from '../support/database.js';
import { deskOn, FIRE, type StoredDesk } from '../support/stored-desk.js';

const database = useDatabase();
let desk: StoredDesk;
let conflict: string;
let nine: string;
let fifty: string;
beforeEach(async () => {
  desk = await deskOn(database());
  await desk.ingest.add(FIRE, desk.editor);
  conflict = (await desk.store.readers.conflicts.queue({ kind: 'quantity' })).rows[0]?.id ?? '';
  const view = await desk.store.readers.conflicts.find(conflict);
  const claims = view?.positions.map((position) => position.claims[0]?.claim) ?? [];
  const idOf = (words: string): string => claims.find((claim) => claim?.quote.toLowerCase().includes(words))?.id ?? '';
  nine = idOf('nine');
  fifty = idOf('fifty');
});

const decide = (outcome: Outcome, expectedVersion: number, rationale = 'The hospital counted.', id = conflict) =>
  desk.review.resolve({ conflict: id, expectedVersion, outcome, rationale }, desk.editor);

const refusal = async (work: Promise<unknown>): Promise<Problem> => {
  const outcome: unknown = await work.catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(Problem);
  return outcome as Problem;
};

const version = async (): Promise<number | undefined> => (await desk.store.readers.conflicts.find(conflict))?.version;

describe('a decision', () => {
  test.each<[string, () => Promise<unknown>, ProblemCode, string]>([
    [
      'on an unknown conflict',
      () => decide({ kind: 'accept-one', claim: nine }, 0, 'x', 'nothing'),
      'not-found',
      'There is no conflict nothing.',
    ],
    [
      'with a claim from elsewhere',
      () => decide({ kind: 'accept-one', claim: 'nothing' }, 0),
      'bad-input',
      'claim: nothing is not a claim of this conflict.',
    ],
    [
      'without scope for a position',
      () => decide({ kind: 'both-true', scopes: [{ claim: nine, scope: 'that morning' }] }, 0),
      'bad-input',
      'scopes: Say in what scope',
    ],
    [
      'with a range turned round',
      () => decide({ kind: 'range', low: fifty, best: nine, high: fifty }, 0),
      'bad-input',
      'best: The best',
    ],
    [
      'without a reason',
      () => decide({ kind: 'accept-one', claim: nine }, 0, ' '),
      'bad-input',
      'rationale: Say in a sentence',
    ],
    [
      'with a reason too long',
      () => decide({ kind: 'accept-one', claim: nine }, 0, 'x'.repeat(2_001)),
      'bad-input',
      'rationale: Use at most',
    ],
    [
      'on a version that is not yet',
      () => decide({ kind: 'accept-one', claim: nine }, 1),
      'stale',
      'Someone else decided',
    ],
  ])('is refused %s', async (_name, work, code, words) => {
    const problem = await refusal(work());
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(words);
    expect(await version()).toBe(0);
  });

  test('is kept with its editor, and the next one on an old version is stale', async () => {
    const both: Outcome = {
      kind: 'both-true',
      scopes: [
        { claim: nine, scope: 'that morning' },
        { claim: fifty, scope: 'in total' },
      ],
    };
    const resolution = await decide(both, 0, '  Both stand. ');
    expect(resolution).toMatchObject({
      conflict,
      version: 1,
      outcome: both,
      rationale: 'Both stand.',
      editor: { id: desk.editor.id, name: desk.editor.name },
    });
    expect((await refusal(decide({ kind: 'accept-one', claim: nine }, 0))).code).toBe('stale');
    // Stale before wrong: the editor must see the other's decision first.
    expect((await refusal(decide({ kind: 'accept-one', claim: 'nothing' }, 0, ''))).code).toBe('stale');
    expect(await version()).toBe(1);
  });

  test('on evidence that is another by now is stale, on the evidence of now is kept', async () => {
    const evidence = (await desk.store.readers.conflicts.find(conflict))?.evidence ?? '';
    const command = {
      conflict,
      expectedVersion: 0,
      outcome: { kind: 'accept-one', claim: nine },
      rationale: 'Counted.',
    } as const;
    expect((await refusal(desk.review.resolve({ ...command, expectedEvidence: 'another' }, desk.editor))).code).toBe(
      'stale',
    );
    expect(await version()).toBe(0);
    await desk.review.resolve({ ...command, expectedEvidence: evidence }, desk.editor);
    expect(await version()).toBe(1);
  });

  test('made twice at the same moment is kept once', async () => {
    const outcomes = await Promise.allSettled([
      decide({ kind: 'accept-one', claim: nine }, 0),
      decide({ kind: 'accept-one', claim: fifty }, 0),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await version()).toBe(1);
  });
});

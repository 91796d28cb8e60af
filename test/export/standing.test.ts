import type { Outcome } from '../../src/domain/resolution.js';
import { OUTCOMES } from '../../src/domain/finding.js';
import type { Standing } from '../../src/domain/sheet.js';
import { rowsOf as rows } from '../../src/export/rows.js';
import type { ConflictView } from '../../src/ports/readers.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const a = claimInContext({ id: 'a', n: 9, speaker: 'Fire Service', publisher: 'Daily Example' });
const b = claimInContext({ id: 'b', n: 9, publisher: 'Weekly Example' });
const c = claimInContext({ id: 'c', n: 50, publisher: 'Daily Example' });
const d = claimInContext({ id: 'd', n: 51, publisher: null, speaker: null });
const e = claimInContext({ id: 'e', n: 70, publisher: null, speaker: 'A nurse' });

/** 9 by two origins; 50 and 51, which agree, by one; 70 by one. */
const positions = [positionView('9', 2, [a, b]), positionView('50', 1, [c, d]), positionView('70', 1, [e])];

const decided = (outcome: Outcome) => rows(conflictView(positions, [resolution(outcome)]));

type Line = readonly [claim: string, standing: Standing, why: string, wording: string];

const AGREES_9 = 'Agrees with 9 (claim a). ';
const AGREES_50 = 'Agrees with 50 (claim c). ';
const NINE = '9, according to 2 independent sources';
const FIFTY = '50, according to Daily Example';
const FIFTY_ONE = '51, according to a publisher whose name is not known';
const SEVENTY = '70, according to A nurse';
const NINE_BY = [
  '9, according to Fire Service, as reported by Daily Example',
  '9, according to Weekly Example',
] as const;

const each = (standing: Standing, why: string, prefix: string, nine: readonly [string, string]): readonly Line[] => [
  ['a', standing, why, prefix + nine[0]],
  ['b', standing, why, prefix + nine[1]],
  ['c', standing, why, prefix + FIFTY],
  ['d', standing, why, prefix + FIFTY_ONE],
  ['e', standing, why, prefix + SEVENTY],
];

const CASES: readonly { readonly name: string; readonly outcome: Outcome; readonly lines: readonly Line[] }[] = [
  {
    name: 'accept-one: its position is accepted with it, the others are not',
    outcome: { kind: 'accept-one', claim: 'a' },
    lines: [
      ['a', 'accepted', 'Accepted as the value.', NINE],
      ['b', 'accepted', `${AGREES_9}Accepted as the value.`, NINE],
      ['c', 'rejected', 'Not accepted: another value was.', `Not established: ${FIFTY}`],
      ['d', 'rejected', 'Not accepted: another value was.', `Not established: ${FIFTY_ONE}`],
      ['e', 'rejected', 'Not accepted: another value was.', `Not established: ${SEVENTY}`],
    ],
  },
  {
    name: 'range: low, best and high by their claims',
    outcome: { kind: 'range', low: 'a', best: 'c', high: 'e' },
    lines: [
      ['a', 'low', 'Chosen as the low figure.', `Low figure: ${NINE}`],
      ['b', 'low', `${AGREES_9}Chosen as the low figure.`, `Low figure: ${NINE}`],
      ['c', 'best', 'Chosen as the best figure.', `Best figure: ${FIFTY}`],
      ['d', 'best', `${AGREES_50}Chosen as the best figure.`, `Best figure: ${FIFTY_ONE}`],
      ['e', 'high', 'Chosen as the high figure.', `High figure: ${SEVENTY}`],
    ],
  },
  {
    name: 'range: one claim may be two ends; two ends in one position say nothing of a third claim of it',
    outcome: { kind: 'range', low: 'c', best: 'c', high: 'd' },
    lines: [
      ['a', 'rejected', 'Not chosen as the low, best or high figure.', `Not established: ${NINE_BY[0]}`],
      ['b', 'rejected', 'Not chosen as the low, best or high figure.', `Not established: ${NINE_BY[1]}`],
      ['c', 'best', 'Chosen as the low figure and the best figure.', `Best figure: ${FIFTY}`],
      ['d', 'high', 'Chosen as the high figure.', `High figure: ${FIFTY_ONE}`],
      ['e', 'rejected', 'Not chosen as the low, best or high figure.', `Not established: ${SEVENTY}`],
    ],
  },
  {
    name: 'both-true: each in its scope, what was given none is not accepted',
    outcome: {
      kind: 'both-true',
      scopes: [
        { claim: 'b', scope: 'that morning' },
        { claim: 'c', scope: 'in total' },
      ],
    },
    lines: [
      [
        'a',
        'accepted-in-scope',
        'Agrees with 9 (claim b). Accepted as true of: that morning.',
        `${NINE} (that morning)`,
      ],
      ['b', 'accepted-in-scope', 'Accepted as true of: that morning.', `${NINE} (that morning)`],
      ['c', 'accepted-in-scope', 'Accepted as true of: in total.', `${FIFTY} (in total)`],
      ['d', 'accepted-in-scope', `${AGREES_50}Accepted as true of: in total.`, `${FIFTY_ONE} (in total)`],
      ['e', 'rejected', 'Not among the values that were accepted in a scope.', `Not established: ${SEVENTY}`],
    ],
  },
  {
    name: 'superseded: the later report stands, with what agrees with it',
    outcome: { kind: 'superseded', by: 'c' },
    lines: [
      ['a', 'superseded', 'Superseded by a later report.', `Earlier report, superseded: ${NINE_BY[0]}`],
      ['b', 'superseded', 'Superseded by a later report.', `Earlier report, superseded: ${NINE_BY[1]}`],
      ['c', 'accepted', 'Accepted: it supersedes earlier reports.', FIFTY],
      ['d', 'accepted', `${AGREES_50}Accepted: it supersedes earlier reports.`, FIFTY_ONE],
      ['e', 'superseded', 'Superseded by a later report.', `Earlier report, superseded: ${SEVENTY}`],
    ],
  },
  {
    name: 'not-a-conflict: nothing is rejected',
    outcome: { kind: 'not-a-conflict', reason: 'different-thing' },
    lines: each('not-in-conflict', 'Not in conflict: the claims speak of different things.', '', [NINE, NINE]),
  },
  {
    name: 'needs-reporting: all stay open, with what would settle it',
    outcome: { kind: 'needs-reporting', wouldSettle: 'the hospital register' },
    lines: each(
      'open',
      'Left open, needs reporting; it would be settled by: the hospital register.',
      'Not established: ',
      NINE_BY,
    ),
  },
  {
    name: 'publish-attributed: each with its own source',
    outcome: { kind: 'publish-attributed', wording: null },
    lines: each('attributed', 'Left unresolved: each value is published with its source.', '', NINE_BY),
  },
];

describe('standings of a sheet', () => {
  test.each(CASES)('$name', ({ outcome, lines }) => {
    expect(decided(outcome).map((row) => [row.claimId, row.standing, row.why, row.wording])).toEqual(lines);
  });

  test('every outcome has a case', () => {
    expect([...new Set(CASES.map(({ outcome }) => outcome.kind))].toSorted()).toEqual([...OUTCOMES].toSorted());
  });

  test('the scope of a value stands in its own column', () => {
    const scopes = [
      { claim: 'a', scope: 'that morning' },
      { claim: 'c', scope: 'in total' },
    ];
    expect(decided({ kind: 'both-true', scopes }).map(({ scope }) => scope)).toEqual([
      'that morning',
      'that morning',
      'in total',
      'in total',
      '',
    ]);
  });

  test('reprints of one agency are one source, and it is named', () => {
    const origin = {
      id: 'o',
      kind: 'publisher' as const,
      key: 'publisher:coastal wire',
      name: 'Coastal Wire',
      why: [],
    };
    const prints = [a, b].map((held) => ({ ...held, origin }));
    const said = (view: ConflictView): readonly (string | undefined)[] => rows(view).map(({ wording }) => wording);
    const settled = resolution({ kind: 'accept-one', claim: 'a' });
    expect(said(conflictView([positionView('9', 2, prints)], [settled]))[0]).toBe(
      '9, according to Coastal Wire, as reported by Daily Example',
    );
    const apart = prints.map((held, i) => ({ ...held, origin: { ...origin, id: String(i) } }));
    expect(said(conflictView([positionView('9', 2, apart)], [settled]))[0]).toBe(
      '9, according to 2 independent sources',
    );
  });

  test('an editor’s own wording stands as written', () => {
    const [row] = decided({ kind: 'publish-attributed', wording: 'Reports differ: 9 to 70' });
    expect(row?.wording).toBe('Reports differ: 9 to 70');
  });

  test('an undecided conflict is left open', () => {
    const [row] = rows(conflictView(positions));
    expect(row).toMatchObject({
      status: 'open',
      standing: 'open',
      why: 'Left open: nobody has decided yet.',
      outcome: '',
      editor: '',
      decidedAt: '',
      rationale: '',
    });
  });

  test('a challenged decision decides nothing, and is still named', () => {
    const challenged = rows(
      conflictView(positions, [resolution({ kind: 'accept-one', claim: 'a' }, 1, 'other evidence')]),
    );
    expect(new Set(challenged.map(({ standing }) => standing))).toEqual(new Set(['open']));
    expect(challenged[0]).toMatchObject({
      status: 'challenged',
      why: 'Open again: the evidence has changed since it was decided.',
      outcome: 'accept-one',
      editor: 'Ada Example',
    });
  });

  test('the last decision counts', () => {
    const twice = [resolution({ kind: 'accept-one', claim: 'a' }), resolution({ kind: 'accept-one', claim: 'e' }, 2)];
    const standings = rows(conflictView(positions, twice)).map(({ standing }) => standing);
    expect(standings).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'accepted']);
  });

  test('a claim of two positions stands once, by the position that the decision names', () => {
    const shared = [positionView('9', 1, [a, b]), positionView('9 to 50', 1, [b, c])];
    const view = conflictView(shared, [resolution({ kind: 'accept-one', claim: 'c' })]);
    expect(rows(view).map(({ claimId, standing }) => [claimId, standing])).toEqual([
      ['a', 'rejected'],
      ['b', 'accepted'],
      ['c', 'accepted'],
    ]);
  });

  test('three reprints of one origin are attributed, not "sources"', () => {
    const reprints = positionView('9', 1, [a, b, claimInContext({ id: 'f', n: 9 })]);
    const view = conflictView([reprints, positionView('70', 1, [e])], [resolution({ kind: 'accept-one', claim: 'b' })]);
    expect(rows(view)[1]?.wording).toBe('9, according to Weekly Example');
  });
});

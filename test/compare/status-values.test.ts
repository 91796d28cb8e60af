import { statusDisagrees, type StatusMessage } from '../../src/compare/comparators/status-disagrees.js';
import type { ClaimOf } from '../../src/compare/comparator.js';
import type { Level, OutcomeKind } from '../../src/domain/finding.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { published, valued, type Circumstances } from '../support/valued.js';

const ALSO = published(0);

/** A status by its classes as an extractor gives them, separated by blanks; of a named person unless said. */
const status = (classes: string, known: Circumstances = {}): ClaimOf<'status'> =>
  valued<'status'>({ kind: 'status', status: classes, classes: classes.split(' ') }, classes, {
    subject: 'Anna Berg',
    ...known,
  });

/** The same in another article of the day. */
const other = (classes: string, known: Circumstances = {}): ClaimOf<'status'> =>
  status(classes, { reading: ALSO, ...known });

/** In an article so many days later. */
const after = (days: number, classes: string, known: Circumstances = {}): ClaimOf<'status'> =>
  status(classes, { reading: published(days), ...known });

type Row = readonly [string, ClaimOf<'status'>, ClaimOf<'status'>, Level, StatusMessage, number?];

const SUGGESTED: Readonly<Partial<Record<StatusMessage, OutcomeKind>>> = {
  'later-state': 'superseded',
  'went-back': 'superseded',
};

const judge = (
  _: string,
  a: ClaimOf<'status'>,
  b: ClaimOf<'status'>,
  level: Level,
  message: StatusMessage,
  strength = 0,
): void => {
  const against = level === 'contradicts' || level === 'strains';
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const said = statusDisagrees.compare(x, y, DEFAULT_POLICY);
    expect(said).toMatchObject({ level, message, strength });
    expect(said.data).toEqual({ leftValue: x.candidate.display, rightValue: y.candidate.display });
    expect(said.scope).toBe(level === 'silent' || message === 'citizenship-or-origin' ? 'unknown' : 'same');
    expect(said.suggestion).toBe(SUGGESTED[message] ?? (against ? 'needs-reporting' : null));
  }
};

const citizen = (classes: string, known: Circumstances = {}): ClaimOf<'status'> =>
  status(`citizenship ${classes}`, known);
const alsoCitizen = (classes: string, known: Circumstances = {}): ClaimOf<'status'> =>
  other(`citizenship ${classes}`, known);

const specify = (rows: readonly Row[]): void => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    judge(...row);
  });
};

describe('citizens', () => {
  const FAR = published(30);
  specify([
    ['of one state', citizen('citizen:FR'), alsoCitizen('citizen:FR'), 'agrees', 'same-status'],
    ['of two states', citizen('citizen:FR'), alsoCitizen('citizen:PT'), 'contradicts', 'other-citizenship', 0.75],
    [
      'of two, one of them shared',
      citizen('citizen:FR citizen:PT'),
      alsoCitizen('citizen:PT'),
      'agrees',
      'same-status',
    ],
    ['of two states, by one voice', citizen('citizen:FR'), citizen('citizen:PT'), 'silent', 'not-comparable'],
    [
      'of two states, by two voices',
      citizen('citizen:FR', { speaker: 'Lang' }),
      citizen('citizen:PT'),
      'contradicts',
      'other-citizenship',
      0.75,
    ],
    [
      'by birth of the other',
      citizen('citizen:FR origin:PT'),
      alsoCitizen('citizen:PT'),
      'contradicts',
      'citizenship-or-origin',
      0.75,
    ],
    [
      'by birth of a third',
      citizen('citizen:FR origin:ES'),
      alsoCitizen('citizen:PT'),
      'contradicts',
      'other-citizenship',
      0.75,
    ],
    [
      'by an adjective',
      citizen('citizen:FR adjective'),
      alsoCitizen('citizen:PT'),
      'strains',
      'other-nationality',
      0.5,
    ],
    [
      'by two adjectives',
      citizen('citizen:FR adjective'),
      alsoCitizen('citizen:PT adjective'),
      'strains',
      'other-nationality',
      0.5,
    ],
    [
      'by an adjective and birth',
      citizen('citizen:FR adjective origin:PT'),
      alsoCitizen('citizen:PT'),
      'compatible',
      'states-fit',
    ],
    [
      'by one adjective of several',
      citizen('citizen:FR adjective also:ES'),
      alsoCitizen('citizen:PT'),
      'compatible',
      'states-fit',
    ],
    [
      'by adjectives of two stories',
      citizen('citizen:FR adjective'),
      alsoCitizen('citizen:PT', { reading: FAR, event: 'other' }),
      'compatible',
      'states-fit',
    ],
    ['by a passport', citizen('citizen:FR passport'), alsoCitizen('citizen:PT'), 'strains', 'passport-differs', 0.4],
  ]);

  const group = (classes: string, known: Circumstances = {}): ClaimOf<'status'> => {
    const { subject: _, ...nobody } = citizen(classes, known).candidate.topic;
    const claim = citizen(classes, known);
    return { ...claim, candidate: { ...claim.candidate, topic: nobody } };
  };
  const alsoGroup = (classes: string, known: Circumstances = {}): ClaimOf<'status'> =>
    group(classes, { reading: ALSO, ...known });
  specify([
    [
      'all of one group',
      group('citizen:FR group:dead all'),
      alsoGroup('citizen:PT group:dead'),
      'contradicts',
      'other-citizenship',
      0.75,
    ],
    [
      'all of one group, of one state',
      group('citizen:FR group:dead all'),
      alsoGroup('citizen:FR group:dead'),
      'agrees',
      'same-status',
    ],
    [
      'some of one group',
      group('citizen:FR group:dead'),
      alsoGroup('citizen:PT group:dead'),
      'silent',
      'not-comparable',
    ],
    [
      'some of one group, of one state',
      group('citizen:FR group:dead'),
      alsoGroup('citizen:FR group:dead'),
      'silent',
      'not-comparable',
    ],
    [
      'of two groups',
      group('citizen:FR group:dead all'),
      alsoGroup('citizen:PT group:held all'),
      'silent',
      'not-comparable',
    ],
    [
      'of two events',
      group('citizen:FR group:dead all'),
      alsoGroup('citizen:PT group:dead all', { event: 'other' }),
      'silent',
      'not-comparable',
    ],
    [
      'as many',
      group('citizen:FR group:dead all count:2'),
      alsoGroup('citizen:PT group:dead count:2'),
      'contradicts',
      'other-citizenship',
      0.75,
    ],
    [
      'more',
      group('citizen:FR group:dead all count:2'),
      alsoGroup('citizen:PT group:dead count:3'),
      'silent',
      'not-comparable',
    ],
    [
      'a number in one',
      group('citizen:FR group:dead all count:2'),
      alsoGroup('citizen:PT group:dead'),
      'contradicts',
      'other-citizenship',
      0.75,
    ],
    [
      'a person and a group of the same',
      citizen('citizen:FR group:dead all'),
      alsoGroup('citizen:PT group:dead'),
      'contradicts',
      'other-citizenship',
      0.75,
    ],
    [
      'a person and another group',
      citizen('citizen:FR'),
      alsoGroup('citizen:PT group:dead all'),
      'silent',
      'not-comparable',
    ],
    [
      'two groups, by birth of the other',
      group('citizen:FR origin:PT group:dead all'),
      alsoGroup('citizen:PT group:held'),
      'contradicts',
      'citizenship-or-origin',
      0.6,
    ],
    [
      'some of two groups, by birth of the other',
      group('citizen:FR origin:PT group:dead'),
      alsoGroup('citizen:PT group:held'),
      'silent',
      'not-comparable',
    ],
    [
      'two groups of two events, by birth of the other',
      group('citizen:FR origin:PT group:dead all'),
      alsoGroup('citizen:PT group:held', { event: 'other' }),
      'silent',
      'not-comparable',
    ],
  ]);
});

describe('states', () => {
  specify([
    ['the same', status('life dead'), other('life dead'), 'agrees', 'same-status'],
    ['both at once', status('life alive'), other('life injured'), 'compatible', 'states-fit'],
    ['an article that tells both', status('life alive also:dead'), other('life dead'), 'compatible', 'states-fit'],
    ['of two scales', status('life alive'), other('custody held'), 'silent', 'not-comparable'],
    ['alive and dead on one day', status('life alive'), other('life dead'), 'contradicts', 'states-exclude', 0.7],
    ['alive, then dead', status('life alive'), after(1, 'life dead'), 'compatible', 'later-state'],
    ['dead, then alive', status('life dead'), after(1, 'life alive'), 'strains', 'went-back', 0.5],
    ['missing and alive on one day', status('life missing'), other('life alive'), 'contradicts', 'states-exclude', 0.7],
    ['injured and dead on one day', status('life injured'), other('life dead'), 'compatible', 'states-fit'],
    ['injured, then dead', status('life injured'), after(1, 'life dead'), 'compatible', 'later-state'],
    ['dead, then injured', status('life dead'), after(1, 'life injured'), 'strains', 'went-back', 0.5],
    [
      'undated',
      status('life dead', { reading: published(null) }),
      after(1, 'life injured'),
      'compatible',
      'states-fit',
    ],
    [
      'undated, alive and dead',
      status('life dead', { reading: published(null) }),
      after(1, 'life alive'),
      'contradicts',
      'states-exclude',
      0.7,
    ],
    ['held and released on one day', status('custody held'), other('custody released'), 'compatible', 'states-fit'],
    ['held, then released', status('custody held'), after(1, 'custody released'), 'compatible', 'later-state'],
    ['released, then held', status('custody released'), after(1, 'custody held'), 'strains', 'went-back', 0.4],
    ['two pleas of one day', status('plea guilty'), other('plea not-guilty'), 'contradicts', 'states-exclude', 0.7],
    ['a plea that was changed', status('plea not-guilty'), after(1, 'plea guilty'), 'compatible', 'later-state'],
    ['a plea that was changed back', status('plea guilty'), after(1, 'plea not-guilty'), 'strains', 'went-back', 0.5],
    ['missing and dead on one day', status('life missing'), other('life dead'), 'compatible', 'states-fit'],
    [
      'states that exclude each other',
      status('life missing'),
      other('life stable'),
      'contradicts',
      'states-exclude',
      0.7,
    ],
    ['two conditions of one day', status('life critical'), other('life stable'), 'strains', 'states-exclude', 0.45],
    ['two conditions of two days', status('life critical'), after(1, 'life stable'), 'compatible', 'states-fit'],
    [
      'two conditions, undated',
      status('life critical', { reading: published(null) }),
      other('life stable'),
      'compatible',
      'states-fit',
    ],
    [
      'a condition and another state',
      status('life stable'),
      after(1, 'life missing'),
      'contradicts',
      'states-exclude',
      0.7,
    ],
    ['of two stories', status('life dead'), after(4, 'life alive', { event: 'other' }), 'silent', 'not-comparable'],
    ['two verdicts', status('verdict convicted'), other('verdict acquitted'), 'silent', 'not-comparable'],
    [
      'two verdicts on one charge',
      status('verdict convicted charge:theft'),
      other('verdict acquitted charge:theft'),
      'contradicts',
      'states-exclude',
      0.7,
    ],
    [
      'two verdicts on two charges',
      status('verdict convicted charge:theft'),
      other('verdict acquitted charge:fraud'),
      'silent',
      'not-comparable',
    ],
    ['a scale alone', status('life'), other('life dead'), 'contradicts', 'states-exclude', 0.7],
  ]);

  const spell = (from: string, to: string): string => `life dead from:2024-06-${from} to:2024-06-${to}`;
  const alive = (from: string, to: string): string => spell(from, to).replace('dead', 'alive');
  test.each<[string, string, string, boolean]>([
    ['the same day', spell('03', '03'), alive('03', '03'), true],
    ['days that overlap', spell('03', '06'), alive('06', '09'), true],
    ['days that do not', spell('03', '05'), alive('06', '09'), false],
    ['a day in one alone', spell('03', '05'), 'life alive', false],
    ['one end alone, which is none', 'life dead from:2024-06-03', 'life alive', true],
    ['the other end alone', 'life dead to:2024-06-03', 'life alive', true],
  ])('of one time: %s', (_, a, b, one) => {
    if (one) judge('', status(a), other(b), 'contradicts', 'states-exclude', 0.7);
    else judge('', status(a), other(b), 'silent', 'not-comparable');
  });
});

import { roleDisagrees, type RoleMessage } from '../../src/compare/comparators/role-disagrees.js';
import type { ClaimOf } from '../../src/compare/comparator.js';
import type { Level } from '../../src/domain/finding.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { published, valued, type Circumstances } from '../support/valued.js';

const ALSO = published(0);

/** A role by its classes as an extractor gives them, separated by blanks; blanks of a name as underscores. */
const role = (classes: string, known: Circumstances = {}): ClaimOf<'role'> =>
  valued<'role'>(
    { kind: 'role', role: classes, classes: classes.split(' ').map((c) => c.replaceAll('_', ' ')) },
    classes,
    known,
  );

type Row = readonly [string, ClaimOf<'role'>, ClaimOf<'role'>, Level, RoleMessage, number?];

const judge = (
  _: string,
  a: ClaimOf<'role'>,
  b: ClaimOf<'role'>,
  level: Level,
  message: RoleMessage,
  strength = 0,
): void => {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const said = roleDisagrees.compare(x, y, DEFAULT_POLICY);
    expect(said).toMatchObject({ level, message, strength });
    expect(said.data).toEqual({ leftValue: x.candidate.display, rightValue: y.candidate.display });
    expect(said.scope).toBe(level === 'silent' || level === 'compatible' ? 'unknown' : 'same');
    expect(said.suggestion).toBe(level === 'contradicts' || level === 'strains' ? 'needs-reporting' : null);
  }
};

const specify = (rows: readonly Row[]): void => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    judge(...row);
  });
};

describe('offices', () => {
  specify([
    ['the same', role('office mayor'), role('office mayor'), 'agrees', 'same-role'],
    ['two of one family', role('office president'), role('office king'), 'contradicts', 'other-office', 0.65],
    ['two of two families', role('office president'), role('office editor'), 'compatible', 'both-held'],
    ['two that go with anything', role('office founder'), role('office owner'), 'compatible', 'both-held'],
    ['one that stands for the other', role('office envoy'), role('office ambassador'), 'compatible', 'both-held'],
    ['two of the top', role('office director'), role('office coach'), 'compatible', 'both-held'],
    [
      'two of a company',
      role('office chief-financial'),
      role('office chief-operating'),
      'strains',
      'other-office',
      0.5,
    ],
    ['a chair who has an office too', role('office chair'), role('office chief-operating'), 'compatible', 'both-held'],
    ['two ranks', role('office captain'), role('office major'), 'strains', 'other-rank', 0.5],
    ['an office nobody knows', role('office jester'), role('office mayor'), 'silent', 'not-comparable'],
    ['no office at all', role('office'), role('office mayor'), 'silent', 'not-comparable'],
    ['former and present', role('office president former'), role('office king'), 'silent', 'not-comparable'],
    ['both former', role('office president former'), role('office king former'), 'contradicts', 'other-office', 0.65],
    ['acting and not', role('office president acting'), role('office king'), 'silent', 'not-comparable'],
    ['both acting', role('office president acting'), role('office king acting'), 'contradicts', 'other-office', 0.65],
    ['of two bodies', role('office president body:a'), role('office king body:b'), 'silent', 'not-comparable'],
    [
      'of a shared body',
      role('office president body:a body:b'),
      role('office king body:b'),
      'contradicts',
      'other-office',
      0.65,
    ],
    [
      'of a body that one names',
      role('office president body:a'),
      role('office king'),
      'contradicts',
      'other-office',
      0.65,
    ],
    ['known to the other too', role('office president also:king'), role('office king'), 'compatible', 'both-held'],
    [
      'another one known to the other',
      role('office president also:king/deputy'),
      role('office king'),
      'contradicts',
      'other-office',
      0.65,
    ],
    [
      'known as that of a deputy',
      role('office president also:king/deputy'),
      role('office king deputy'),
      'compatible',
      'both-held',
    ],
    ['deputy and head', role('office mayor deputy'), role('office mayor'), 'contradicts', 'deputy-or-head', 0.7],
    ['two deputies', role('office mayor deputy'), role('office mayor deputy'), 'agrees', 'same-role'],
    [
      'a deputy, loosely called so: coach',
      role('office coach deputy'),
      role('office coach'),
      'silent',
      'not-comparable',
    ],
    [
      'a deputy, loosely called so: spokesman',
      role('office spokesman deputy'),
      role('office spokesman'),
      'silent',
      'not-comparable',
    ],
    [
      'a deputy, loosely called so: editor',
      role('office editor deputy'),
      role('office editor'),
      'silent',
      'not-comparable',
    ],
    [
      'deputy of one and head of another',
      role('office president deputy'),
      role('office king'),
      'silent',
      'not-comparable',
    ],
    [
      'deputies of two',
      role('office president deputy'),
      role('office king deputy'),
      'contradicts',
      'other-office',
      0.65,
    ],
    [
      'two fields',
      role('office minister field:health'),
      role('office minister field:trade'),
      'contradicts',
      'other-portfolio',
      0.7,
    ],
    [
      'a shared field',
      role('office minister field:health field:trade'),
      role('office minister field:trade'),
      'agrees',
      'same-role',
    ],
    ['a field that one names', role('office minister field:health'), role('office minister'), 'agrees', 'same-role'],
    [
      'fields of no minister',
      role('office mayor field:health'),
      role('office mayor field:trade'),
      'agrees',
      'same-role',
    ],
  ]);

  const at = (days: number, classes: string, event = 'event'): ClaimOf<'role'> =>
    role(classes, { reading: published(days), event });
  specify([
    ['forty-five days apart', at(0, 'office president'), at(45, 'office king'), 'contradicts', 'other-office', 0.65],
    ['forty-six days apart', at(0, 'office president'), at(46, 'office king'), 'silent', 'not-comparable'],
    ['of two stories', at(0, 'office president'), at(4, 'office king', 'other'), 'silent', 'not-comparable'],
    [
      'of two events of the same days',
      at(0, 'office president'),
      at(3, 'office king', 'other'),
      'contradicts',
      'other-office',
      0.65,
    ],
    [
      'of two stories and one body',
      at(0, 'office president body:a'),
      at(4, 'office king body:a', 'other'),
      'contradicts',
      'other-office',
      0.65,
    ],
    [
      'undated',
      role('office president', { reading: published(null) }),
      at(0, 'office king'),
      'contradicts',
      'other-office',
      0.65,
    ],
  ]);
});

describe('kin', () => {
  specify([
    ['the same', role('kin uncle of:Anna_Berg'), role('kin uncle of:Anna_Berg'), 'agrees', 'same-role'],
    ['two', role('kin uncle of:Anna_Berg'), role('kin cousin of:Anna_Berg'), 'contradicts', 'other-kin', 0.75],
    ['a general word', role('kin relative of:Anna_Berg'), role('kin cousin of:Anna_Berg'), 'compatible', 'both-held'],
    [
      'two spellings of the owner',
      role('kin uncle of:Yusuf_Haddad'),
      role('kin cousin of:Yousef_Haddad'),
      'contradicts',
      'other-kin',
      0.75,
    ],
    ['of two owners', role('kin uncle of:Anna_Berg'), role('kin cousin of:Otto_Lang'), 'silent', 'not-comparable'],
    ['of nobody', role('kin uncle'), role('kin cousin'), 'silent', 'not-comparable'],
    ['of nobody, in one', role('kin uncle of:victim'), role('kin cousin'), 'silent', 'not-comparable'],
    [
      'of a plain noun in one event',
      role('kin uncle of:victim'),
      role('kin cousin of:victim'),
      'contradicts',
      'other-kin',
      0.75,
    ],
    ['of two plain nouns', role('kin uncle of:victim'), role('kin cousin of:driver'), 'silent', 'not-comparable'],
    [
      'of a plain noun in two events',
      role('kin uncle of:victim'),
      role('kin cousin of:victim', { event: 'other' }),
      'silent',
      'not-comparable',
    ],
    ['of a surname and a name', role('kin uncle of:Berg'), role('kin cousin of:Anna_Berg'), 'silent', 'not-comparable'],
    [
      'of one full name in two events',
      role('kin uncle of:Anna_Berg'),
      role('kin cousin of:Anna_Berg', { event: 'other' }),
      'contradicts',
      'other-kin',
      0.75,
    ],
  ]);
});

describe('callings', () => {
  const far = published(30);
  specify([
    ['the same', role('profession tailor'), role('profession tailor'), 'agrees', 'same-role'],
    ['two', role('profession tailor'), role('profession baker'), 'strains', 'other-profession', 0.6],
    ['two that go together', role('profession lawyer'), role('profession judge'), 'compatible', 'both-held'],
    ['a past one', role('profession tailor former'), role('profession baker'), 'compatible', 'both-held'],
    ['several', role('profession tailor also:cook'), role('profession baker'), 'compatible', 'both-held'],
    [
      'of namesakes of two stories',
      role('profession tailor', { key: 'role|profession' }),
      role('profession baker', { key: 'role|profession', event: 'other', reading: far }),
      'silent',
      'not-comparable',
    ],
    [
      'of one person in one story',
      role('profession tailor', { key: 'role|profession' }),
      role('profession baker', { key: 'role|profession', reading: far }),
      'strains',
      'other-profession',
      0.6,
    ],
    [
      "of somebody's father, in two stories",
      role('profession tailor', { key: 'role|profession|father' }),
      role('profession baker', { key: 'role|profession|father', event: 'other', reading: far }),
      'strains',
      'other-profession',
      0.6,
    ],
  ]);
});

describe('ties to an employer', () => {
  specify([
    ['the same', role('tie past'), role('tie past'), 'agrees', 'same-role'],
    ['left and stays', role('tie past'), role('tie present', { reading: ALSO }), 'strains', 'left-or-stays', 0.55],
    [
      'suspended and employed',
      role('tie suspended'),
      role('tie present', { reading: ALSO }),
      'compatible',
      'both-held',
    ],
    [
      'in two stories',
      role('tie past'),
      role('tie present', { reading: published(9), event: 'other' }),
      'compatible',
      'both-held',
    ],
    ['by one voice', role('tie past'), role('tie present'), 'compatible', 'both-held'],
    [
      'by two voices of one article',
      role('tie past', { speaker: 'Berg' }),
      role('tie present'),
      'strains',
      'left-or-stays',
      0.55,
    ],
    [
      'known to the other',
      role('tie past also:present'),
      role('tie present', { reading: ALSO }),
      'compatible',
      'both-held',
    ],
  ]);
});

describe('people of one event', () => {
  const group = (classes: string, known: Circumstances = {}): ClaimOf<'role'> => role(`group ${classes}`, known);
  const other = (classes: string, known: Circumstances = {}): ClaimOf<'role'> =>
    group(classes, { reading: ALSO, ...known });
  specify([
    ['the same', group('soldier'), other('soldier'), 'agrees', 'same-role'],
    [
      'as many armed as plain',
      group('soldier count:4'),
      other('shepherd count:4'),
      'contradicts',
      'armed-or-not',
      0.75,
    ],
    ['one of each', group('soldier count:1'), other('shepherd count:1'), 'contradicts', 'armed-or-not', 0.75],
    ['no number', group('soldier'), other('shepherd'), 'compatible', 'both-held'],
    ['a number in one', group('soldier count:4'), other('shepherd'), 'compatible', 'both-held'],
    ['two numbers', group('soldier count:4'), other('shepherd count:5'), 'silent', 'not-comparable'],
    ['forty', group('soldier count:40'), other('shepherd count:40'), 'contradicts', 'armed-or-not', 0.75],
    ['forty-one', group('soldier count:41'), other('shepherd count:41'), 'compatible', 'both-held'],
    ['a part of more', group('soldier count:4 part'), other('shepherd count:4'), 'compatible', 'both-held'],
    ['parts of more', group('soldier count:4 part'), other('shepherd count:4 part'), 'compatible', 'both-held'],
    [
      'in two events',
      group('soldier count:4'),
      other('shepherd count:4', { event: 'other' }),
      'silent',
      'not-comparable',
    ],
    ['a calling nobody knows', group('jester count:4'), other('shepherd count:4'), 'silent', 'not-comparable'],
    [
      'of two peoples',
      group('soldier count:4 people:FR'),
      other('shepherd count:4 people:PT'),
      'silent',
      'not-comparable',
    ],
    [
      'of one people',
      group('soldier count:4 people:FR'),
      other('shepherd count:4 people:FR people:PT'),
      'contradicts',
      'armed-or-not',
      0.75,
    ],
    [
      'of a people that one names',
      group('soldier count:4 people:FR'),
      other('shepherd count:4'),
      'contradicts',
      'armed-or-not',
      0.75,
    ],
    ['by one voice', group('soldier count:4'), group('shepherd count:4'), 'compatible', 'both-held'],
    [
      'known to the other',
      group('soldier count:4 also:shepherd'),
      other('shepherd count:4'),
      'compatible',
      'both-held',
    ],
    ['as many, two callings', group('miner count:2'), other('nurse count:2'), 'strains', 'other-people', 0.5],
    ['one, two callings', group('miner count:1'), other('nurse count:1'), 'compatible', 'both-held'],
    [
      'as many, callings that go together',
      group('student count:4'),
      other('tourist count:4'),
      'compatible',
      'both-held',
    ],
    ['forty-one, two callings', group('miner count:41'), other('nurse count:41'), 'compatible', 'both-held'],
  ]);

  test.each<[string | undefined, string, string, Level]>([
    ['detain', 'spy', 'reporter', 'contradicts'],
    ['jail', 'spy', 'reporter', 'contradicts'],
    ['charge', 'spy', 'reporter', 'contradicts'],
    ['expel', 'spy', 'diplomat', 'contradicts'],
    ['kidnap', 'spy', 'reporter', 'contradicts'],
    ['release', 'spy', 'reporter', 'contradicts'],
    ['detain', 'soldier', 'shepherd', 'compatible'],
    ['detain', 'soldier', 'spy', 'compatible'],
    ['die', 'spy', 'reporter', 'compatible'],
    [undefined, 'spy', 'reporter', 'compatible'],
  ])('without a number, of whom they %s: %s and %s', (predicate, a, b, level) => {
    const known: Circumstances = predicate === undefined ? {} : { predicate };
    const strength = level === 'contradicts' ? 0.65 : 0;
    judge(
      '',
      group(a, known),
      other(b, known),
      level,
      level === 'contradicts' ? 'armed-or-not' : 'both-held',
      strength,
    );
  });
});

test.each([
  ['office mayor', 'profession mayor'],
  ['office mayor', 'kin mayor'],
  ['jester mayor', 'jester mayor'],
])('roles that cannot be set side by side: %s, %s', (a, b) => {
  judge('', role(a), role(b), 'silent', 'not-comparable');
});

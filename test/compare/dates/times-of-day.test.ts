import { timesOfDay, type TimesRelation } from '../../../src/compare/dates/times-of-day.js';
import type { ClockValue, DateValue, DayPart } from '../../../src/domain/value.js';
import { findPlace } from '../../../src/text/places/gazetteer.js';

const dated = (of: { readonly clocks?: readonly ClockValue[]; readonly part?: DayPart }): DateValue => ({
  kind: 'date',
  from: '2024-06-14',
  to: '2024-06-14',
  grain: 'day',
  basis: 'stated',
  rule: 'test',
  ...of,
});

const at = (from: number, of: Partial<ClockValue> = {}): DateValue =>
  dated({ clocks: [{ from, to: from, twelve: false, zone: null, offset: null, ...of }] });
const part = (of: DayPart): DateValue => dated({ part: of });
const gmt = { zone: 'GMT', offset: 0 } as const;
const hour = (h: number, m = 0): number => h * 60 + m;

const LIMA = findPlace('Lima');

test.each<[string, DateValue, DateValue, TimesRelation]>([
  ['one time', at(hour(15)), at(hour(15)), 'meet'],
  ['as near as copies stray', at(hour(15)), at(hour(15, 20)), 'meet'],
  ['half an hour', at(hour(15)), at(hour(15, 30)), 'apart'],
  ['an hour between hedges', at(hour(15), { to: hour(15, 30) }), at(hour(16, 30), { from: hour(15, 45) }), 'meet'],
  ['over midnight', at(hour(23, 55)), at(hour(0, 5)), 'meet'],
  ['midnight at the end of a day', at(hour(24)), at(hour(0, 10)), 'meet'],
  ['without its half of the day', at(hour(5), { twelve: true }), at(hour(17)), 'meet'],
  ['without its half of the day, another hour', at(hour(5), { twelve: true }), at(hour(19)), 'apart'],
  ['a part and a time in it', part('afternoon'), at(hour(16)), 'meet'],
  ['a part and a time at its soft end', part('afternoon'), at(hour(19)), 'meet'],
  ['a part and a time far from it', part('morning'), at(hour(16)), 'apart'],
  ['parts that follow each other', part('afternoon'), part('evening'), 'meet'],
  ['parts far apart', part('morning'), part('evening'), 'apart'],
  ['night and the hours after midnight', part('night'), at(hour(2)), 'meet'],
  ['no time on one side', dated({}), at(hour(2)), 'unknown'],
  ['two zones of one time', at(hour(12), gmt), at(hour(14), { zone: 'CEST', offset: 120 }), 'meet'],
  ['two zones of two times', at(hour(12), gmt), at(hour(12), { zone: 'CEST', offset: 120 }), 'apart'],
  ['local and GMT where the sun agrees', at(hour(7)), at(hour(12), gmt), 'meet'],
  ['local and GMT with the same figures', at(hour(7)), at(hour(7), gmt), 'zones-apart'],
  ['a zone that nobody knows', at(hour(7), { zone: 'Ruritania time' }), at(hour(9), gmt), 'unknown'],
  [
    'a zone that nobody knows, twice',
    at(hour(7), { zone: 'Ruritania time' }),
    at(hour(9), { zone: 'Ruritania time' }),
    'apart',
  ],
])('%s', (_, a, b, relation) => {
  expect(timesOfDay(a, b, LIMA)).toBe(relation);
  expect(timesOfDay(b, a, LIMA)).toBe(relation);
});

test('local and GMT say nothing where nobody knows the place', () => {
  expect(timesOfDay(at(hour(7)), at(hour(7), gmt), null)).toBe('unknown');
});

test.each([
  ['Aceh', 'zones-apart'],
  ['Peru', 'zones-apart'],
  // so wide that the sun says nothing
  ['Russia', 'unknown'],
])('local and GMT with the same figures in %s', (name, relation) => {
  expect(timesOfDay(at(hour(7)), at(hour(7), gmt), findPlace(name))).toBe(relation);
});

test('a time in two zones is compared in the one that both have', () => {
  const both = dated({
    clocks: [
      { from: hour(13, 15), to: hour(13, 15), twelve: false, zone: null, offset: null },
      { from: hour(12, 15), to: hour(12, 15), twelve: false, ...gmt },
    ],
  });
  expect(timesOfDay(both, at(hour(14, 30)), null)).toBe('apart');
  expect(timesOfDay(both, at(hour(12, 20), gmt), null)).toBe('meet');
});

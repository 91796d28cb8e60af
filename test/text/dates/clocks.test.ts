import type { ClockValue } from '../../../src/domain/value.js';
import { readDates } from '../../../src/text/dates/read-dates.js';
import { readSentences } from '../../../src/text/tokens.js';

const clocksOf = (text: string): readonly ClockValue[] =>
  readSentences(text).flatMap((s) => readDates(s, { publishedAt: '2024-06-15' }).flatMap((d) => d.value.clocks ?? []));

const time = (hour: number, minute = 0): number => hour * 60 + minute;

/** What is said, the minutes that may be meant, whether twelve hours later may be, the zone and its offset. */
test.each<[string, number, number, boolean, string | null, number | null]>([
  ['The blast hit at 4:40 p.m. on Friday.', time(16, 40), time(16, 40), false, null, null],
  ['The blast hit at 10pm on Friday.', time(22), time(22), false, null, null],
  ['The blast hit at 12:30 a.m. on Friday.', time(0, 30), time(0, 30), false, null, null],
  ['The blast hit at about 4:40 p.m. on Friday.', time(16, 25), time(16, 55), false, null, null],
  ['The blast hit shortly before 5 p.m. on Friday.', time(16, 30), time(17), false, null, null],
  ['The blast hit shortly after 5 p.m. on Friday.', time(17), time(17, 30), false, null, null],
  ['The blast hit at 7:37 on Friday.', time(7, 37), time(7, 37), true, null, null],
  ['The blast hit at 16:40 on Friday.', time(16, 40), time(16, 40), false, null, null],
  ['The quake struck at 0737 GMT on Friday.', time(7, 37), time(7, 37), false, 'GMT', 0],
  ['The quake struck at 7:37 AM local time on Friday.', time(7, 37), time(7, 37), false, 'local', null],
  ['The quake struck at 11:30 (UTC+04:00) on Friday.', time(11, 30), time(11, 30), true, 'UTC+04:00', 240],
  ["The blast hit at six o'clock on Friday evening.", time(18), time(18), false, null, null],
  ['The blast hit at half past three on Friday afternoon.', time(15, 30), time(15, 30), false, null, null],
  ['The blast hit at a quarter to six on Friday morning.', time(5, 45), time(5, 45), false, null, null],
  ['The blast hit before five in the afternoon on Friday.', time(15, 45), time(17), false, null, null],
  ['The blast hit at midnight on Friday.', time(24), time(24), false, null, null],
])('%s', (text, from, to, twelve, zone, offset) => {
  expect(clocksOf(text)).toEqual([{ from, to, twelve, zone, offset }]);
});

test('a time in two zones is read in both', () => {
  expect(clocksOf('The blast hit at 1:15 pm (1215 GMT) on Friday.').map((c) => [c.from, c.zone])).toEqual([
    [time(13, 15), null],
    [time(12, 15), 'GMT'],
  ]);
});

test.each([
  'The shop is open until 5 p.m. on Friday.',
  'Five in the morning shift were hurt.',
  'They won 3:1 on Friday.',
])('no time of a happening: %s', (text) => {
  expect(clocksOf(text)).toEqual([]);
});

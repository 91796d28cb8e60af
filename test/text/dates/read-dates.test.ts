import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysInMonth, weekdayOf } from '../../../src/text/dates/calendar.js';
import { datesRelation } from '../../../src/text/dates/dates-relation.js';
import type { DateContext, DateMention } from '../../../src/text/dates/date-mention.js';
import { describeDate } from '../../../src/text/dates/describe-date.js';
import { readDates } from '../../../src/text/dates/read-dates.js';
import { readSentences } from '../../../src/text/tokens.js';
import { CASES } from './date-cases.js';

const PUBLISHED = '2024-03-13';

const mentionsIn = (text: string, context: DateContext): readonly DateMention[] =>
  readSentences(text).flatMap((sentence) => readDates(sentence, context));

const onPublication = (text: string): readonly DateMention[] => mentionsIn(text, { publishedAt: PUBLISHED });

const quoteOf = (text: string, mention: DateMention): string => text.slice(mention.span.start, mention.span.end);

describe.each(CASES)('$title', ({ published, anchor, cases }) => {
  test.each(cases)('%s', (text, expected) => {
    const context = { publishedAt: published, anchor: anchor === null ? null : { from: anchor, to: anchor } };
    const found = mentionsIn(text, context).map((mention) => {
      const { from, to, grain, basis, rule } = mention.value;
      return [quoteOf(text, mention), from, to, grain, basis, rule];
    });
    expect(found).toEqual(expected);
  });
});

test('the table has no sentence twice under one publication date', () => {
  const keys = CASES.flatMap(({ published, anchor, cases }) =>
    cases.map(([text]) => `${String(published)} ${String(anchor)} ${text}`),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

describe('no date', () => {
  test.each([
    'They may march.',
    'They may march on the town hall.',
    'April Jones said so.',
    'June Brown and August Wilson wrote it.',
    'May I come in?',
    'The Sunday Times and the Sunday Mirror reported it.',
    'He wrote for the Mail on Sunday.',
    'The sun shone; he sat down.',
    'Sat at home, she read.',
    'The line is open 24/7.',
    'It cost $2010 and 1999 euros.',
    'He sold 2000 homes and 1950 cars.',
    'Flight 2001 left from gate 12.',
    'Article 205 and page 14 say so.',
    'The Su-57 and the M-75 flew.',
    'The score was 3:21.',
    'They won by 7-5.',
    'It weighs 27.5 kg, or 1/2 of it.',
    'The 2,000 people left.',
    'Friday prayers were held.',
    'They pray on Fridays, and every Monday.',
    'Each Sunday they sing.',
    'It lasted for three decades.',
    'A two-day visit ended.',
    'Nearly three weeks have passed.',
    'A man in his 90s was found.',
    'Officers in their early 20s came.',
    'On the 5th floor, the 10th man waited.',
    'The 20th anniversary came.',
    'The fall of the city was quick.',
    'The spring of the lock broke.',
    'A quarter of the crop was lost.',
    'It uses one quarter the power.',
    'The Good Friday Agreement holds.',
    'It was a Sunday.',
    'The version 3.5.20 is out.',
    'Call 31/02/2024 what you like.',
    'The wind blew at 30 knots, second to none.',
    'It was long ago.',
    'The late minister was kind.',
    'An early warning was given.',
    'The third Monday of the month is free.',
    'He works days and nights.',
    'Monday Night Football was on.',
    'It may be days before the fault is found.',
  ])('%s', (text) => {
    expect(onPublication(text).map((mention) => quoteOf(text, mention))).toEqual([]);
  });

  test.each([
    ['In June 27 people were killed.', 'June'],
    ['By May 5 people had died.', 'May'],
    ['In April Jones left.', 'April'],
    ['In 2019 2000 homes burned.', '2019'],
    ['01 July 37292 13 minutes', '01 July'],
  ])('%s: only "%s"', (text, only) => {
    expect(onPublication(text).map((mention) => quoteOf(text, mention))).toEqual([only]);
  });
});

describe('what is said with a date', () => {
  const single = (text: string): DateMention => {
    const [mention, ...others] = onPublication(text);
    if (!mention || others.length > 0) throw new Error(`expected one date in: ${text}`);
    return mention;
  };

  test.each([
    ['It burned early Sunday.', 'early'],
    ['It burned early Sunday morning.', 'early'],
    ['It burned late on Monday.', 'late'],
    ['It burned in the early hours of Sunday.', 'early'],
    ['It burned before dawn on Friday.', 'dawn'],
    ['It burned on Friday night.', 'night'],
    ['It burned overnight.', 'night'],
    ['It burned last night.', 'night'],
    ['It burned around noon on Sunday.', 'noon'],
    ['It burned yesterday afternoon.', 'afternoon'],
    ['It burned on the evening of March 8.', 'evening'],
    ['It burned on Sunday.', null],
  ])('part of the day: %s', (text, part) => {
    expect(single(text).part).toBe(part);
    expect(single(text).value.part ?? null).toBe(part);
  });

  test.each([
    ['It struck at 7:37 AM local time on Tuesday.', 7, 37, 'local'],
    ['It struck at 0737 GMT on Tuesday.', 7, 37, 'GMT'],
    ['It struck on Tuesday at 10 p.m.', 22, 0, null],
    ['It struck on Tuesday at 12:05 a.m.', 0, 5, null],
    ['It struck on Tuesday at noon, or 12.30pm.', 12, 30, null],
    ['25 February 2026 11:30 (UTC+04:00)', 11, 30, 'UTC+04:00'],
    ['It struck on Tuesday at 04:17 Tokyo time.', 4, 17, 'Tokyo time'],
    ['2023-06-27T07:37:00Z', 7, 37, 'UTC'],
    ['It struck at midnight on Tuesday.', 0, 0, null],
  ])('time: %s', (text, hour, minute, zone) => {
    expect(
      onPublication(text)
        .map((mention) => mention.time)
        .find((time) => time !== null),
    ).toEqual({ hour, minute, zone });
  });

  test.each([
    ['On Saturday, June 27, 2020 it rained.', 6, null],
    ['On Saturday June 27, 2025 it rained.', 6, 'weekday-contradicts-date'],
    ['On Sunday, 27 June 2025, it rained.', 0, 'weekday-contradicts-date'],
    ['On Friday, March 10, it rained.', 5, 'weekday-contradicts-date'],
    ['On Sunday, March 10, it rained.', 0, null],
    ['It rained on 3 March 2024 (Sunday).', 0, null],
    ['It rained on Sunday.', 0, null],
    ['It rained on 3 March 2024.', null, null],
  ])('weekday: %s', (text, weekday, complaint) => {
    expect(single(text).weekday).toBe(weekday);
    expect(single(text).complaint).toBe(complaint);
  });

  test('a far day takes the year that its weekday fits', () => {
    expect(single('It rained on Wednesday, September 14.').value.from).toBe('2022-09-14');
  });

  test.each([
    ['It began 24 years ago.', true],
    ['It began in the past two days.', true],
    ['It began in 2001.', false],
    ['It began on Sunday.', false],
  ])('duration: %s', (text, duration) => {
    expect(single(text).duration).toBe(duration);
  });

  test('tokens are those that hold its first and last words', () => {
    const text = 'On Friday, June 27, 2025, it rained.';
    const [sentence] = readSentences(text);
    const [mention] = sentence ? readDates(sentence, { publishedAt: PUBLISHED }) : [];
    const [first, last] = mention?.tokens ?? [0, 0];
    expect(sentence?.tokens.slice(first, last + 1).map((token) => token.text)).toEqual([
      'Friday',
      ',',
      'June',
      '27',
      ',',
      '2025',
    ]);
  });
});

describe('publication dates', () => {
  test.each([
    ['2024-03-13T23:59:00+02:00', '2024-03-12'],
    ['2024-03-13', '2024-03-12'],
    ['2024-13-40', null],
    ['yesterday', null],
    [null, null],
  ])('%s', (publishedAt, from) => {
    expect(mentionsIn('It rained yesterday.', { publishedAt })[0]?.value.from).toBe(from);
  });
});

describe('describeDate', () => {
  test.each([
    ['on 27 June 2025', 'Friday 27 June 2025'],
    ['on 23–29 June 2025', '23–29 June 2025'],
    ['from 27 June to 2 July 2025', '27 June – 2 July 2025'],
    ['28 December 2023 – 3 January 2024', '28 December 2023 – 3 January 2024'],
    ['in June 2025', 'June 2025'],
    ['in 2025', '2025'],
    ['in the spring of 2011', 'March–May 2011'],
    ['in the winter of 2018', 'December 2018 – February 2019'],
    ['in the early 2000s', '2000–2004'],
    ['in the 1990s', 'the 1990s'],
    ['last week', '4–10 March 2024'],
    ['the next day', 'not placed: the day it counts from is unknown'],
    ['on 06/05/2025', 'not placed: day and month could be either way round'],
  ])('%s: %s', (text, description) => {
    const [mention] = onPublication(`It was ${text}.`);
    expect(mention && describeDate(mention.value)).toBe(description);
  });
});

describe('datesRelation', () => {
  test.each([
    ['on Sunday', 'on March 10', 'same'],
    ['in March', 'on March 10', 'contains'],
    ['on March 10', 'in March', 'within'],
    ['in 2001', 'in the early 2000s', 'within'],
    ['from March 3 to 8', 'from March 5 to 10', 'overlaps'],
    ['on March 10', 'on March 11', 'disjoint'],
    ['on Friday night', 'early on Saturday', 'overlaps'],
    ['early on Saturday', 'on Friday night', 'overlaps'],
    ['on Friday night', 'on Saturday night', 'disjoint'],
    ['on the night of the 10th', 'at dawn on the 11th', 'contains'],
    ['the next day', 'on March 11', 'unknown'],
  ])('%s v. %s: %s', (left, right, relation) => {
    const [a] = onPublication(`It rained ${left}.`);
    const [b] = onPublication(`It rained ${right}.`);
    expect(a && b && datesRelation(a.value, b.value)).toBe(relation);
  });
});

/** Sentences put together at random from the words of dates and of sentences. */
const WORDS =
  'on in the of last next this past early late mid - – , . ( ) to from and until 27 3 2024 1999 90s 12:30 27/06/2025 June May March December Friday Sunday Sat week month year decade days three two a few ago later earlier before after night dawn morning weekend spring quarter first second end half overnight yesterday Q3 will said killed is to meet people homes GMT am p.m. 11th 2010-12 week recent coming every that same century'.split(
    ' ',
  );
const wordSalad = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const isoDays = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('laws', () => {
  test('first days never lie after last days, both or neither are placed, spans lie in order inside the sentence', () => {
    fc.assert(
      fc.property(wordSalad, fc.option(isoDays), fc.option(isoDays), (text, publishedAt, day) => {
        const anchor = day === null ? null : { from: day, to: day };
        for (const sentence of readSentences(text)) {
          let end = sentence.span.start;
          for (const mention of readDates(sentence, { publishedAt, anchor })) {
            const { from, to } = mention.value;
            expect(from === null).toBe(to === null);
            if (from !== null && to !== null) {
              expect(from <= to).toBe(true);
              expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
              expect(to).toMatch(/^\d{4}-\d{2}-\d{2}$/);
            }
            expect(mention.span.start).toBeGreaterThanOrEqual(end);
            expect(mention.span.end).toBeGreaterThan(mention.span.start);
            expect(mention.span.end).toBeLessThanOrEqual(sentence.span.end);
            const [first, last] = mention.tokens;
            expect(sentence.tokens[first]?.span.start).toBeLessThanOrEqual(mention.span.start);
            expect(sentence.tokens[last]?.span.end).toBeGreaterThanOrEqual(mention.span.end);
            end = mention.span.end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same sentence and context always give the same dates', () => {
    fc.assert(
      fc.property(wordSalad, isoDays, (text, publishedAt) => {
        expect(mentionsIn(text, { publishedAt })).toEqual(mentionsIn(text, { publishedAt }));
      }),
      { numRuns: 50 },
    );
  });

  test('without a publication date and narrative, only what is stated is ever placed', () => {
    fc.assert(
      fc.property(wordSalad, (text) => {
        for (const { value } of mentionsIn(text, { publishedAt: null })) {
          if (value.basis === 'implied') expect(value.from).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a bare weekday is that weekday, within a week before publication, or after it if it is still to come', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    fc.assert(
      fc.property(fc.nat(6), isoDays, fc.boolean(), (weekday, publishedAt, future) => {
        const text = `It ${future ? 'will rain' : 'rained'} on ${names[weekday] ?? ''}.`;
        const from = mentionsIn(text, { publishedAt })[0]?.value.from ?? '';
        expect(weekdayOf(from)).toBe(weekday);
        const days = Math.round((Date.parse(from) - Date.parse(publishedAt)) / 86_400_000);
        expect(future ? days >= 0 && days < 7 : days <= 0 && days > -7).toBe(true);
      }),
    );
  });

  test('a day always lies inside its month, and its month inside its year', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2199 }), fc.nat(11), fc.nat(30), (year, month, day) => {
        fc.pre(day < daysInMonth(year, month + 1));
        const name = `${months[month] ?? ''} ${String(year)}`;
        const [a] = onPublication(`It rained on ${String(day + 1)} ${name}.`);
        const [b] = onPublication(`It rained in ${name}.`);
        const [c] = onPublication(`It rained in ${String(year)}.`);
        expect(a && b && datesRelation(a.value, b.value)).toBe('within');
        expect(b && c && datesRelation(b.value, c.value)).toBe('within');
        expect(a?.value.basis).toBe('stated');
      }),
    );
  });

  test('relations mirror one another', () => {
    const mirror = {
      contains: 'within',
      within: 'contains',
      same: 'same',
      overlaps: 'overlaps',
      disjoint: 'disjoint',
      unknown: 'unknown',
    };
    const values = fc
      .tuple(wordSalad, isoDays)
      .map(([text, publishedAt]) => mentionsIn(text, { publishedAt })[0]?.value);
    fc.assert(
      fc.property(values, values, (a, b) => {
        if (a && b) expect(datesRelation(b, a)).toBe(mirror[datesRelation(a, b)]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['dates', 'Friday, June 27, 2025, at 7:37 AM local time, ', 10_000],
    ['ranges', 'from June 5 to 8 and ', 10_000],
    ['lists', 'June 27, 28, 29, 30, ', 10_000],
    ['brackets', '2020 (', 10_000],
    ['near misses', 'early late last this past 1 2 3, ', 10_000],
  ])('ten thousand %s in one line are read in bounded time', (_name, piece, times) => {
    const sentences = readSentences(piece.repeat(times));
    const started = performance.now();
    for (const sentence of sentences) readDates(sentence, { publishedAt: PUBLISHED });
    // About half a second on a slow core; quadratic work would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

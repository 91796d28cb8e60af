import { MATCH_WEIGHTS, SAME_EVENT } from '../../src/align/match-weights.js';
import { sumOf } from '../../src/align/evidence.js';
import { alignTold, type Told } from '../support/told.js';

/** Whether the lead stories of two articles are one event. */
const oneEvent = (a: Told, b: Told): boolean => {
  const { readings, events } = alignTold([a, b]);
  const [x, y] = readings.map((r) => events.eventOfArticle.get(r));
  return x !== undefined && x === y;
};

const FERRY = 'The ferry Morning Star sank off Chittagong on Tuesday, killing 31 passengers, rescuers said.';
const FERRY_ALSO = 'At least 27 people died when the ferry Morning Star sank near Chittagong on Tuesday, police said.';

describe('two articles tell of one event', () => {
  test.each<[string, Told, Told]>([
    [
      'the same place, day and kind of happening',
      { text: FERRY, on: '2024-03-06' },
      { text: FERRY_ALSO, on: '2024-03-07' },
    ],
    ['undated, by place, names and words', { text: FERRY }, { text: FERRY_ALSO }],
    [
      'a town and its country',
      {
        text: 'An explosion at a fireworks factory killed nine workers in Puebla on Monday. The factory in Puebla had no licence.',
        on: '2024-05-14',
      },
      { text: 'Nine workers died in an explosion at a fireworks factory in Mexico on Monday.', on: '2024-05-14' },
    ],
    [
      'no place, but the person it befell',
      { text: 'The singer Maria Costa Lima died on Sunday, her agent said. Costa Lima was 71.', on: '2024-05-14' },
      { text: 'Maria Costa Lima, the singer, died on Sunday of cancer at the age of 71.', on: '2024-05-14' },
    ],
  ])('%s', (_, a, b) => {
    expect(oneEvent(a, b)).toBe(true);
    expect(oneEvent(b, a)).toBe(true);
  });
});

describe('two articles tell of two events', () => {
  test.each<[string, Told, Told]>([
    ['days too far apart', { text: FERRY, on: '2024-03-06' }, { text: FERRY_ALSO, on: '2024-03-27' }],
    [
      'towns of different countries',
      { text: 'A bus crash killed nine people near Lyon on Monday.', on: '2024-05-14' },
      { text: 'A bus crash killed eleven people near Turin on Monday.', on: '2024-05-14' },
    ],
    [
      'different towns of one country, for what happens at one point',
      { text: 'Police raided a flat in Hamburg on Monday and arrested two men.', on: '2024-05-14' },
      { text: 'Police raided a flat in Munich on Monday and arrested five men.', on: '2024-05-14' },
    ],
    [
      'different kinds of happening in different towns',
      { text: 'A fire destroyed a warehouse in Leeds.' },
      { text: 'A court in Bristol sentenced a nurse to six years in prison.' },
    ],
    [
      'a background that only names the same month',
      { text: FERRY, on: '2024-03-06' },
      {
        text: 'A court in Chittagong jailed two ship owners on Monday. In January, a ferry sank and 80 people died.',
        on: '2024-06-11',
      },
    ],
  ])('%s', (_, a, b) => {
    expect(oneEvent(a, b)).toBe(false);
    expect(oneEvent(b, a)).toBe(false);
  });
});

describe('an alignment', () => {
  const three: readonly Told[] = [
    { text: FERRY, on: '2024-03-06' },
    { text: FERRY_ALSO, on: '2024-03-07' },
    { text: 'Divers found two more bodies in the wreck of the ferry Morning Star off Chittagong.', on: '2024-03-08' },
  ];

  test('gives every situation one event, and every article one', () => {
    const { readings, events } = alignTold(three);
    const ids = new Set(events.events.map((e) => e.id));
    for (const reading of readings) {
      expect(ids.has(events.eventOfArticle.get(reading) ?? '')).toBe(true);
      for (const situation of reading.situations) expect(ids.has(events.eventOf.get(situation) ?? '')).toBe(true);
    }
    expect(ids.size).toBe(events.events.length);
  });

  test('says why: rows whose sum reaches the threshold, each labelled by the table', () => {
    const { readings, events } = alignTold(three);
    const [a, b] = readings.map((r) => r.situations[0]);
    if (!a || !b) throw new Error('no situation');
    const rows = events.why(a, b);
    expect(sumOf(rows)).toBeGreaterThanOrEqual(SAME_EVENT);
    expect(rows.map((r) => r.id)).toEqual(expect.arrayContaining(['same-place', 'same-day', 'shared-names']));
    for (const row of rows) expect(row.label).toBe(MATCH_WEIGHTS[row.id as keyof typeof MATCH_WEIGHTS].label);
    expect(events.why(b, a)).toEqual(rows);
  });

  test('names an event by its happening, its narrowest place and its month', () => {
    const { events, readings } = alignTold(three);
    const lead = readings[0];
    const event = events.events.find((e) => lead && e.id === events.eventOfArticle.get(lead));
    expect(event).toMatchObject({ place: 'Chittagong', from: '2024-03-05' });
    expect(event?.title).toContain('March 2024');
  });

  test('does not depend on the order of the articles', () => {
    const told = (order: readonly number[]): readonly (readonly number[])[] => {
      const { readings, events } = alignTold(order.map((i) => three[i] ?? { text: '' }));
      const groups = new Map<string, number[]>();
      for (const [at, reading] of readings.entries()) {
        const id = events.eventOfArticle.get(reading) ?? '';
        groups.set(
          id,
          [...(groups.get(id) ?? []), order[at] ?? -1].sort((x, y) => x - y),
        );
      }
      return [...groups.values()].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
    };
    const first = told([0, 1, 2]);
    expect(told([2, 0, 1])).toEqual(first);
    expect(told([1, 2, 0])).toEqual(first);
  });

  test('an article without a happening has an event of its own, called by its title', () => {
    const { readings, events } = alignTold([{ text: 'Letters to the editor are welcome.' }, { text: FERRY }]);
    const [own, ferry] = readings.map((r) => events.eventOfArticle.get(r));
    expect(own).not.toBe(ferry);
    expect(events.events.find((e) => e.id === own)?.title).toBe('Untitled article');
  });
});

import { EXTRACTORS } from '../../../src/extract/registry.js';
import type { Candidate } from '../../../src/extract/extractor.js';
import { readTold } from '../../support/told.js';

const claimsOf = (text: string): readonly Candidate[] =>
  readTold([{ text, on: '2024-06-15' }]).flatMap((reading) =>
    EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading)).filter(({ kind }) => kind === 'quantity'),
  );

/** A sentence, the number in it, what it answers, and whom it is said of; null where it answers none of these. */
const ROWS: readonly (readonly [string, string, string | null, string?])[] = [
  // how long an act went on
  ['The jury deliberated for two days.', 'two days', 'measure|lasting|deliber'],
  ['Jurors agreed after three days of deliberations.', 'three days', 'measure|lasting|deliber'],
  ['Tom Orr testified for 11 days.', '11 days', 'measure|lasting|testimony', 'Tom Orr'],
  ['Tom Orr took the stand for nine days.', 'nine days', 'measure|lasting|testimony', 'Tom Orr'],
  ['Police found him after a four-hour search.', 'four-hour', 'measure|lasting|manhunt'],
  ['The attack set off a six-hour manhunt.', 'six-hour', 'measure|lasting|manhunt'],
  ['Officers arrived four minutes after the first call.', 'four minutes', 'measure|lasting|response'],
  ['It took police nearly 10 minutes to arrive.', 'nearly 10 minutes', 'measure|lasting|response'],
  ['They waited for 20 minutes.', '20 minutes', null],
  ['It was a five-year-old building.', 'five-year-old', null],
  // how long somebody served
  ['Tom Orr spent 11 years with the company.', '11 years', 'measure|duration|work', 'Tom Orr'],
  ['Tom Orr joined the company six years ago.', 'six years', 'measure|duration|work', 'Tom Orr'],
  ['Tom Orr spent 11 years in prison.', '11 years', null],
  // how far, how high, how fast
  ['The two men fell 600 metres.', '600 metres', 'measure|distance|fall'],
  ['They fell about 300 metres down the face.', 'about 300 metres', 'measure|distance|fall'],
  ['Shares fell 300 points.', '300', null],
  ['The bodies were found at a height of 2,400 metres.', '2,400 metres', 'measure|height|altitude'],
  ['The bodies were spotted at 2,900 metres.', '2,900 metres', 'measure|height|altitude'],
  ['The ship was attacked 150 nautical miles off Aden.', '150 nautical miles', 'measure|distance|offshore'],
  ['The ship was hit about 90 miles off the coast of Yemen.', 'about 90 miles', 'measure|distance|offshore'],
  ['He was clocked at 95 mph.', '95 mph', 'measure|speed|driven'],
  ['He was driving at 85 mph in a 65 mph zone.', '85 mph', 'measure|speed|driven'],
  ['He was driving at 85 mph in a 65 mph zone.', '65 mph', null],
  ['Tests showed a blood alcohol level of 0.14.', '0.14', 'measure|alcohol'],
  // what somebody earned
  ['Tom Orr earned $8 million.', '$8 million', 'measure|money|earned', 'Tom Orr'],
  ['Tom Orr had a purse of $2.5m.', '$2.5m', 'measure|money|earned', 'Tom Orr'],
  ['Tom Orr received $2 million in damages.', '$2 million', 'measure|money|damage'],
  // which of several
  ['Tom Orr is a boxer. Tom Orr made his sixth defence of the belt.', 'sixth', 'ordinal|own|defence', 'Tom Orr'],
  ['It was the fifth defence for Tom Orr.', 'fifth', 'ordinal|own|defence', 'Tom Orr'],
  ['It was the third time Tom Orr had been arrested.', 'third', 'ordinal|own|detain', 'Tom Orr'],
  ['He is the fifth coach to be fired this season.', 'fifth', 'ordinal|among|coach|dismiss'],
  ['He became the sixth coach to lose his job.', 'sixth', 'ordinal|among|coach|dismiss'],
  ['He was knocked out in the eighth round.', 'eighth', 'ordinal|end|round'],
  ['He won with a seventh-round knockout.', 'seventh', 'ordinal|end|round'],
  ['He was cut in the fourth round.', 'fourth', null],
  ['He was knocked down in the fourth round.', 'fourth', null],
  ['The first bodies were found on Friday.', 'first', null],
  // ages
  ['Ann Lee was 31 when she disappeared.', '31', 'measure|age', 'Ann Lee'],
  ['The youngest, Ann Lee, was 19.', '19', 'measure|age', 'Ann Lee'],
  ['Ann Lee was 12 when the war broke out.', '12', null],
  [
    'Ann Lee was arrested on Friday. Ann Lee is a singer. The 26-year-old was pulled over.',
    '26-year-old',
    'measure|age',
    'Ann Lee',
  ],
  ['Ann Lee beat Eva Roe on Friday. Ann Lee met Eva Roe before. The 26-year-old was tired.', '26-year-old', null],
  // sentences
  ['Tom Orr was serving 12 years.', '12 years', 'measure|duration|sentence'],
  ['He faces 25 years to life in prison.', '25 years', 'measure|duration|faced:least'],
  ['He faces a sentence of 15 years to life.', '15 years', 'measure|duration|faced:least'],
  ['He faces up to 15 years in prison.', 'up to 15 years', 'measure|duration|faced:most'],
  ['He was sentenced to five years of probation.', 'five years', 'measure|duration|probation'],
  ['He got three years’ probation.', 'three years', 'measure|duration|probation'],
  // who did it
  ['Four robbers took part.', 'four', 'count|culprit|people'],
  ['Three armed men entered the shop.', 'three', 'count|culprit|people'],
  ['The shop was robbed by two gunmen.', 'two', 'count|culprit|people'],
  // who sails and who works
  ['The ship carried a crew of 28.', '28', 'count|aboard|crew'],
  ['The ship, with 22 crew, was bound for Perth.', '22', 'count|aboard|crew'],
  ['The combined company will have 210,000 employees.', '210,000', 'count|staff|people'],
];

test.each(
  ROWS.map(([text, number, topic, subject]): [string, string, string | null, string | null] => [
    text,
    number,
    topic,
    subject ?? null,
  ]),
)('%s: %s answers %s', (text, number, topic, subject) => {
  const told = claimsOf(text).filter(({ display }) => display.toLowerCase() === number.toLowerCase());
  const keys = told.map((c) => c.topic.key);
  if (topic === null) {
    expect(keys.filter((key) => /^(?:ordinal|measure)\|/.test(key) && key !== 'measure|duration|sentence')).toEqual([]);
    return;
  }
  expect(keys).toContain(topic);
  const [answer] = told.filter((c) => c.topic.key === topic);
  expect(answer?.topic.subject ?? null).toBe(subject);
  expect(text.slice(answer?.span.start, answer?.span.end).toLowerCase()).toContain(number.toLowerCase());
});

test('a count of several firms together is none of one of them', () => {
  const [together] = claimsOf('The combined company will have 210,000 employees.');
  expect(together?.scope).toEqual(['of all, together']);
});

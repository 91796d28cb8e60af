import type { Candidate } from '../../../src/extract/extractor.js';
import { counts } from '../../../src/extract/extractors/counts.js';
import { readArticle } from '../../../src/extract/reading.js';

const claimsOf = (text: string): readonly Candidate[] =>
  counts.extract(
    readArticle({
      id: 'report',
      text,
      metadata: {
        title: null,
        publisher: 'Report',
        publishedAt: '2024-06-15',
        publishedAtBasis: 'stated',
        url: null,
        author: null,
        language: 'en',
      },
    }),
  );

/** A sentence, the number in it, and the topic that it answers; null where it counts nothing that can be asked. */
const ROWS: readonly (readonly [string, string, string | null])[] = [
  ['Forty-two nurses were inside when the roof fell.', 'Forty-two', 'count|present|people'],
  ['There were 19 of them in the tunnel.', '19', 'count|present|people'],
  ['A fire broke out with 300 people inside the theatre.', '300', 'count|present|people'],
  ['In the factory there were 80 workers when the boiler burst.', '80', 'count|present|people'],
  ['The bus plunged into a river with 44 people on board.', '44', 'count|aboard|people'],
  ['Nearly 300 were on board.', '300', 'count|aboard|people'],
  ['The ferry carried 476 people.', '476', 'count|aboard|people'],
  ['The plane was carrying 92 people.', '92', 'count|aboard|people'],
  ['The jet had 92 people on board.', '92', 'count|aboard|people'],
  ['243 passengers and 12 crew were aboard.', '243', 'count|aboard|passenger'],
  ['243 passengers and 12 crew were aboard.', '12', 'count|aboard|crew'],
  ['243 passengers and 12 crew were aboard.', '243', 'count|aboard|people'],
  ['Four people were in the car when it left the road.', 'Four', 'count|aboard|people'],
  ['Twelve pupils were in the classroom.', 'Twelve', 'count|present|people'],
  ['Sixty people were at work when the crane fell.', 'Sixty', 'count|present|people'],
  ['Two hundred people were in the street.', 'Two hundred', null],
  ['Nine people were in hospital.', 'Nine', 'count|hospitalize|people'],
  ['Eleven came out alive.', 'Eleven', 'count|rescue|people'],
  ['Fifteen workers escaped or were pulled out.', 'Fifteen', 'count|rescue|people'],
  ['Three were found alive under the rubble.', 'Three', 'count|rescue|people'],
  ['Six sailors were plucked from the sea.', 'Six', 'count|rescue|people'],
  ['Seven inmates escaped from the prison.', 'Seven', 'count|escape|people'],
  ['Only two people survived the crash.', 'two', 'count|rescue|people'],
  ['Forty climbers were brought to safety.', 'Forty', 'count|rescue|people'],
  ['Ann Lee died on Tuesday at the age of 84.', '84', 'measure|age'],
  ['Ann Lee was 84 years.', '84', 'measure|age'],
  ['Ann Lee, who has died aged 85, was a singer.', '85', 'measure|age'],
  [
    'Ann Lee sang for years. Ann Lee loved the sea. Ann Lee won a prize. The frail star, 84, passed away.',
    '84',
    'measure|age',
  ],
  ['The driver, 46, was killed.', '46', null],
  ['A lad of 18 was killed.', '18', null],
  ['The driver, Tom Orr (46), was killed.', '46', 'measure|age'],
  ['Tom Orr, whose brother Jim, 48, drowned, wept.', '48', 'measure|age'],
  ['Tom Orr turned 70 in May.', '70', 'measure|age'],
  ['Tom Orr joined at 17. He was 58 when he died.', '58', 'measure|age'],
  ['Ann Lee, 46, a mother of four, was a pilot.', 'four', 'count|child|people'],
  ['Ann Lee is survived by her husband, Carl, two daughters and a son.', 'two daughters', 'count|child|people'],
  ['The four children of Ann Lee are at odds.', 'four', 'count|child|people'],
  ['Ann Lee leaves a husband and three sons.', 'three', 'count|child|people'],
  ['Ann Lee was born in Kent, the third of nine children.', 'nine', null],
  ['Ann Lee had two children.', 'two', 'count|child|people'],
  ['Ann Lee won the Kent Open three times.', 'three', 'count|won:open|time'],
  ['Ann Lee won 12 stages of the race.', '12', 'count|win|stage'],
  ['Ann Lee won, on three occasions, the Tour of Kent.', 'three', 'count|won:kent|time'],
  ['Ann Lee scored 40 goals in all.', '40', 'count|win|goal'],
  ['Ann Lee won two gold medals.', 'two', 'count|win|gold medal'],
  ['Ann Lee beat Joan Orr by two minutes and 14 seconds.', 'two minutes', 'measure|margin'],
  ['Ann Lee won with an advantage of 2min 41sec over Joan Orr.', '2min', 'measure|margin'],
  ['In 1961 Ann Lee was banned for three months.', 'three months', 'measure|duration|ban'],
  ['Ann Lee was given a two-month suspension.', 'two-month', 'measure|duration|ban'],
  ['Ann Lee faces a ban of two years.', 'two years', null],
  ['Ann Lee had worked in the mill for 22 years.', '22', 'measure|duration|work'],
  ['Ann Lee ruled for 30 years.', '30', 'measure|duration|rule'],
  ['21 Killed as Bus Plunges Into Ravine', '21', 'count|die|people'],
  ['Eleven dead in mill fire', 'Eleven', 'count|die|people'],
  ['Death toll reaches 40', '40', 'count|die|people'],
  ['Death count: 12', '12', 'count|die|people'],
  ['There were no casualties.', 'no', 'count|casualty|people'],
  ['No one was hurt in the blaze.', 'No one', 'count|injure|people'],
  ['At least 7 feared dead after ferry sinks', '7', 'count|die|people'],
  ['Three men, 40 tonnes of steel and two cranes fell.', '40', null],
];

/** Of whom or of what a number is said, and how many that makes. */
const VALUES: readonly (readonly [string, string, { readonly low: number; readonly subject?: string }])[] = [
  ['243 passengers and 12 crew were aboard.', 'count|aboard|people', { low: 255 }],
  ['Tom Orr, whose brother Jim, 48, drowned, wept.', 'measure|age', { low: 48, subject: 'Jim Orr' }],
  [
    'Ann Lee is survived by her husband, Carl, two daughters and a son.',
    'count|child|people',
    { low: 3, subject: 'Ann Lee' },
  ],
  ['Ann Lee, 46, a mother of four, was a pilot.', 'count|child|people', { low: 4, subject: 'Ann Lee' }],
  ['Ann Lee beat Joan Orr by two minutes and 14 seconds.', 'measure|margin', { low: 134, subject: 'Joan Orr' }],
  ['In 1961 Ann Lee was banned for three months.', 'measure|duration|ban', { low: 3, subject: 'Ann Lee' }],
];

describe('counts: who was there, who came through, and the numbers of a life', () => {
  test.each(ROWS)('%s (%s)', (text, mark, key) => {
    const at = text.indexOf(mark);
    const found = claimsOf(text).filter((c) => c.mark.start < at + mark.length && c.mark.end > at);
    expect(found.map((c) => c.topic.key)).toEqual(key === null ? [] : expect.arrayContaining([key]));
  });

  test.each(VALUES)('%s', (text, key, { low, subject }) => {
    const claim = claimsOf(text).find((c) => c.topic.key === key);
    expect(claim?.value).toMatchObject({ low });
    expect(claim?.topic.subject).toBe(subject);
  });

  test.each([
    'He worked on the farm until he was 20.',
    'Tom Orr was 12 when the war broke out.',
    'Tom Orr turned 40 in 1990.',
    'Tom Orr left school at 11.',
  ])('an age of long ago is not how old somebody is: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

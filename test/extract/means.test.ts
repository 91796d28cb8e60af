import { attackMeans } from '../../src/extract/extractors/attack-means.js';
import { readTold } from '../support/told.js';

/** The means of every bomb that a text tells of, with the words that say so. */
const meansOf = (text: string): readonly string[] =>
  readTold([{ text }])
    .flatMap((a) => attackMeans.extract(a))
    .map((c) => `${(c.value.classes[0] ?? '').slice('means:'.length)}: ${c.display}`);

describe('how a bomb was used', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Two young women detonated their explosives among the shoppers.', ['suicide: detonated their explosives']],
    ['A man blew himself up outside the bank.', ['suicide: blew himself']],
    ['The bomb had been concealed in a sack of rice.', ['planted: concealed in a sack of rice']],
    ['After the explosion he said that they had hidden a bomb under a seat.', ['planted: hidden a bomb under a seat']],
    ['The bomb was set off by remote control, police said.', ['remote: set off by remote']],
    ['The charge was triggered by a mobile phone, and two bombs failed.', ['remote: triggered by a mobile phone']],
    ['A car bomb went off outside the court.', ['vehicle: car bomb']],
    ['A clerk opened a parcel bomb.', ['mailed: parcel bomb']],
    ['Attackers threw a bomb over the wall.', ['thrown: threw a bomb']],
    // what attackers often do, planned, feared, did before; what the words deny; no bomb at all
    ['The group often uses suicide bombers.', []],
    ['There were 27 suicide attacks in the first five months.', []],
    ['Police feared a suicide bombing.', []],
    ['It was not a suicide attack, the explosion was an accident.', []],
    ['He hid the letter under a seat after the explosion.', []],
    ['Fans threw a bottle.', []],
  ])('%s', (text, expected) => {
    expect(meansOf(text)).toEqual(expected);
  });

  test('an article that tells of two ways says so with each', () => {
    const [first] = readTold([
      { text: 'A man blew himself up at the gate. A second bomb had been hidden in a dustbin.' },
    ]).flatMap((a) => attackMeans.extract(a));
    expect(first?.value.classes).toEqual(['means:suicide', 'also:planted']);
  });
});

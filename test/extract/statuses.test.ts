import { readArticle } from '../../src/extract/reading.js';
import { statuses } from '../../src/extract/extractors/statuses.js';

/** Bearer (or what was done to the people) and the classes of every status claim of a text. */
const statusesIn = (text: string): readonly string[] =>
  statuses
    .extract(
      readArticle({
        id: 'a',
        text,
        metadata: {
          title: null,
          publisher: null,
          publishedAt: null,
          publishedAtBasis: 'stated',
          url: null,
          author: null,
          language: 'en',
        },
      }),
    )
    .map((c) => `${c.topic.subject ?? c.topic.predicate ?? ''}: ${c.value.classes.join(' ')}`);

describe('citizenship', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Both victims were Kenyan citizens.', ['die: citizenship citizen:KE group:die count:2 all']],
    ['The detainees were Syrian-born German citizens.', ['detain: citizenship citizen:DE origin:SY group:detain all']],
    ['Two people died, both reportedly Dutch nationals.', ['die: citizenship citizen:NL group:die count:2 all']],
    ['Two Dutch citizens died in the crash.', ['die: citizenship citizen:NL group:die count:2']],
    [
      'Two brothers, both Belgian citizens of Moroccan origin, were arrested.',
      ['detain: citizenship citizen:BE origin:MA group:detain count:2 all'],
    ],
    ['The suspects, all Swedish citizens, were born in Ghana.', ['detain: citizenship citizen:SE group:detain all']],
    ['The victims were citizens of Chile.', ['die: citizenship citizen:CL group:die all']],
    ['Omar Keller, a French citizen, left.', ['Omar Keller: citizenship citizen:FR']],
    ['French citizen Omar Keller left.', ['Omar Keller: citizenship citizen:FR']],
    ['Omar Keller, who holds a Canadian passport, left.', ['Omar Keller: citizenship citizen:CA passport']],
    [
      'Claire Keller, a Belgian national, was hurt.',
      ['Claire Keller: citizenship citizen:BE', 'Claire Keller: life injured'],
    ],
    ['One of them, Claire Keller, is a French citizen.', ['Claire Keller: citizenship citizen:FR']],
    ['Danish skier Omar Keller won.', ['Omar Keller: citizenship citizen:DK adjective']],
    // whom somebody serves, where a club plays, where somebody comes from
    ['Danish Prime Minister Omar Keller spoke.', []],
    ['Polish club striker Omar Keller scored.', []],
    ['The Iranian-born engineer Omar Keller won.', []],
    // origin alone, and a bare adjective, say nothing of citizenship
    ['Omar Keller, a Canadian of Chilean descent, left.', []],
    ['The victims were European citizens.', []],
    ['The embassy asked French citizens to leave.', []],
    ['The detainees were not French citizens.', []],
  ])('%s', (text, expected) => {
    expect(statusesIn(text)).toEqual(expected);
  });
});

describe('states of named people', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Mark Ellis died at the scene.', ['Mark Ellis: life dead']],
    ['Lucy Hale was found alive.', ['Lucy Hale: life alive']],
    ['Lucy Hale is still missing.', ['Lucy Hale: life missing']],
    ['Mark Ellis is in critical condition.', ['Mark Ellis: life critical']],
    ['Omar Keller remains in custody.', ['Omar Keller: custody held']],
    ['Luis Arrieta pleaded guilty to fraud.', ['Luis Arrieta: plea guilty']],
    ['Luis Arrieta pleaded not guilty to fraud.', ['Luis Arrieta: plea not-guilty']],
    ['Paul Renner was convicted of fraud.', ['Paul Renner: verdict convicted charge:fraud']],
    ['Paul Renner was found not guilty of fraud.', ['Paul Renner: verdict acquitted charge:fraud']],
    ['Paul Renner was convicted in 1998.', ['Paul Renner: verdict convicted from:1998-01-01 to:1998-12-31']],
    [
      'Paul Renner was acquitted of fraud. He was convicted of perjury.',
      [
        'Paul Renner: verdict acquitted charge:fraud also:convicted',
        'Paul Renner: verdict convicted charge:perjury also:acquitted',
      ],
    ],
    ['Leo Blanc is divorced.', ['Leo Blanc: marriage divorced']],
    ['Paul Renner was not convicted.', []],
    ['Paul Renner may be released.', []],
    ['The driver died at the scene.', []],
  ])('%s', (text, expected) => {
    expect(statusesIn(text)).toEqual(expected);
  });
});

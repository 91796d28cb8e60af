import fc from 'fast-check';
import { CAUSE_GROUPS, causesRelation, type AccidentCause } from '../../../src/text/lexicon/accident-causes.js';
import { accountableKind, bodyKind, bodyKindsOf } from '../../../src/text/lexicon/bodies.js';
import { deathCausesRelation, type CauseClass } from '../../../src/text/lexicon/causes.js';
import { happeningOfThing } from '../../../src/text/lexicon/happenings.js';
import { motivesFit } from '../../../src/text/lexicon/motives.js';
import { offencesFit } from '../../../src/text/lexicon/offences.js';
import { phraseIndex, phrasesIn } from '../../../src/text/lexicon/phrases.js';
import { readSentences } from '../../../src/text/tokens.js';

const cause = fc.record({
  group: fc.constantFrom(...CAUSE_GROUPS),
  id: fc.constantFrom(
    'missile',
    'aircraft',
    'bomb',
    'anchor',
    'quake',
    'weather',
    'accident',
    'gas',
    'unknown',
    'engine',
  ),
});
const death = fc.record({
  group: fc.constantFrom('natural' as const, 'violence' as const, 'accident' as const),
  id: fc.constantFrom('heart', 'illness', 'killing', 'shooting', 'fire', 'fall'),
});

describe('relations between classes', () => {
  test('of causes of accidents are symmetric, and one class always agrees with itself', () => {
    fc.assert(
      fc.property(cause, cause, (a: AccidentCause, b: AccidentCause) => {
        expect(causesRelation(a, b)).toBe(causesRelation(b, a));
        expect(causesRelation(a, a)).toBe('same');
      }),
    );
  });

  test('of causes of death are symmetric', () => {
    fc.assert(
      fc.property(death, death, (a: CauseClass, b: CauseClass) => {
        expect(deathCausesRelation(a, b)).toBe(deathCausesRelation(b, a));
      }),
    );
  });

  test.each<readonly [string, string, string]>([
    ['weapon/missile', 'weapon/air-defence', 'fits'],
    ['weapon/aircraft', 'weapon/air-defence', 'excludes'],
    ['weapon/bomb', 'sabotage/sabotage', 'fits'],
    ['weapon/missile', 'sabotage/sabotage', 'excludes'],
    ['arson/arson', 'technical/electrical', 'excludes'],
    ['accident/anchor', 'nature/quake', 'excludes'],
    ['accident/anchor', 'nature/weather', 'fits'],
    ['accident/accident', 'technical/mechanical', 'fits'],
    ['technical/engine', 'animal/animal', 'excludes'],
    ['technical/mechanical', 'nature/weather', 'apart'],
    ['unknown/unknown', 'weapon/missile', 'apart'],
  ])('%s and %s: %s', (a, b, relation) => {
    const of = (text: string): AccidentCause => {
      const [group = '', id = ''] = text.split('/');
      return { group: group as AccidentCause['group'], id };
    };
    expect(causesRelation(of(a), of(b))).toBe(relation);
  });

  test('of offences and of motives hold both ways', () => {
    expect([offencesFit('murder', 'terrorism'), offencesFit('terrorism', 'murder')]).toEqual([true, true]);
    expect(offencesFit('spying', 'traffic')).toBe(false);
    expect([motivesFit('money', 'labour'), motivesFit('labour', 'money')]).toEqual([true, true]);
    expect(motivesFit('weather', 'money')).toBe(false);
  });
});

describe('words', () => {
  test('the longest phrase at a place wins, by words or by lemmas', () => {
    const index = phraseIndex([
      ['gas', 'gas leak'],
      ['leak', 'leak'],
    ]);
    const tokens = readSentences('Two gas leaks and a leak were found.')[0]?.tokens ?? [];
    expect(phrasesIn(index, tokens).map((m) => [m.value, m.from, m.to])).toEqual([
      ['gas', 1, 3],
      ['leak', 5, 6],
    ]);
    expect(phrasesIn(index, tokens, 2, 4).map((m) => m.value)).toEqual(['leak']);
  });

  test('a crowd answers for the groups inside it, and for no others', () => {
    expect(bodyKindsOf(['riot', 'police'])).toEqual(['police']);
    expect(accountableKind('anarchists')?.id).toBe('crowd');
    expect(accountableKind('employees')?.id).toBe('employees');
    expect(bodyKind('crowd')?.covers).not.toContain('employees');
  });

  test('a thing says what befalls it', () => {
    expect([happeningOfThing('cable')?.id, happeningOfThing('ferry')?.id, happeningOfThing('idea')]).toEqual([
      'cut',
      'sinking',
      null,
    ]);
  });
});

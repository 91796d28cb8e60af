import { deadMeet, deadOf, type Dead } from '../../src/compare/comparators/the-dead.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { EXTRACTORS } from '../../src/extract/registry.js';
import { articleRead } from '../support/aligned.js';

/** The dead of the first clause of dying in a text. */
const deadIn = (text: string): Dead => {
  const reading = articleRead(text, {}, text);
  const held = reading.sentences.find((s) => s.frames.some((f) => f.affected !== null));
  const frame = held?.frames.find((f) => f.affected !== null) ?? null;
  const any = EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(articleRead('any')))[0]!;
  return deadOf({
    id: text,
    reading,
    event: 'event',
    candidate: { ...any, sentence: held!.sentence, frame },
  });
};

describe('the dead of a clause', () => {
  test.each<[string, readonly string[], Partial<Dead>]>([
    ['Anna Berg died in Lyon.', ['anna', 'berg'], { part: false, sort: null, count: 1 }],
    ['A man died in Lyon.', [], { sort: 'man', count: 1, part: false }],
    ['An officer died in Lyon.', [], { sort: 'officer', count: 1 }],
    ['One man died in Lyon.', [], { sort: 'man', count: 1, part: true }],
    ['Two women died in Lyon.', [], { sort: 'woman', count: 2 }],
    ['Both boys died in Lyon.', [], { sort: 'boy', count: 2 }],
    ['Three girls died in Lyon.', [], { sort: 'girl', count: 3 }],
    ['Four children died in Lyon.', [], { sort: 'child', count: 4 }],
    ['Five babies died in Lyon.', [], { sort: 'baby', count: 5 }],
    ['Nine passengers died in Lyon.', [], { sort: 'passenger', count: 9 }],
    ['The drivers died in Lyon.', [], { sort: 'driver', count: null }],
    ['The pilot died in Lyon.', [], { sort: 'pilot' }],
    ['The soldier died in Lyon.', [], { sort: 'soldier' }],
    ['The gunman died in Lyon.', [], { sort: 'gunman' }],
    ['The policeman died in Lyon.', [], { sort: 'policeman' }],
    ['The French people died in Lyon.', [], { sort: null }],
    ['Another man died in Lyon.', [], { part: true, sort: 'man' }],
    ['Most victims died in Lyon.', [], { part: true }],
    ['He died in Lyon.', [], { count: 1 }],
    ['She died in Lyon.', [], { count: 1 }],
    ['They died in Lyon.', [], { count: null }],
  ])('%s', (text, names, expected) => {
    const dead = deadIn(text);
    expect([...dead.names].sort()).toEqual(names);
    expect(dead).toMatchObject(expected);
  });

  test('a pronoun stands for whom it stands for', () => {
    const dead = deadIn('The painter Anna Berg lived in Porto. She died in Lyon.');
    expect([...dead.names].sort()).toEqual(['anna', 'berg']);
  });
});

const dead = (known: Partial<Dead> = {}, ...names: readonly string[]): Dead => ({
  sort: null,
  part: false,
  count: null,
  ...known,
  names: new Set(names),
});

describe('two clauses may be of one dead', () => {
  test.each<[string, Dead, Dead, boolean]>([
    ['nothing known', dead(), dead(), true],
    ['a name in common', dead({}, 'anna', 'berg'), dead({}, 'berg'), true],
    ['no name in common', dead({}, 'berg'), dead({}, 'lang'), false],
    [
      'a name in common beside all else',
      dead({ part: true, sort: 'man', count: 1 }, 'berg'),
      dead({ count: 9, sort: 'woman' }, 'berg'),
      true,
    ],
    ['a name in one', dead({}, 'berg'), dead(), true],
    ['one of several', dead({ part: true }), dead(), false],
    ['two sorts', dead({ sort: 'man' }), dead({ sort: 'woman' }), false],
    ['one sort', dead({ sort: 'man' }), dead({ sort: 'man' }), true],
    ['a sort in one', dead({ sort: 'man' }), dead(), true],
    ['three and three', dead({ count: 3 }), dead({ count: 3 }), true],
    ['four and four: some here, some there', dead({ count: 4 }), dead({ count: 4 }), false],
    ['two and three', dead({ count: 2 }), dead({ count: 3 }), false],
    ['three and nobody knows', dead({ count: 3 }), dead(), true],
    ['four and nobody knows', dead({ count: 4 }), dead(), false],
  ])('%s', (_, a, b, expected) => {
    expect(deadMeet(a, b)).toBe(expected);
    expect(deadMeet(b, a)).toBe(expected);
  });
});

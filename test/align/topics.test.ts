import { indexTopics, nameRarity, topTerms } from '../../src/align/topics.js';
import { articleRead } from '../support/aligned.js';

const read = (text: string, id = text.slice(0, 20)) => articleRead(id, {}, text);

test.each([
  ['France', 0.15],
  ['New Zealand', 0.15],
  ['Saudi Arabia', 0.15],
  ['Europe', 0.15],
  ['Tokyo', 0.4],
  ['Los Angeles', 0.4],
  ['Annecy', 1],
  ['Bavaria', 1],
  ['Zorbax', 1],
  ['Anna Berg', 1],
])('that two texts share the name %s says %d', (name, rarity) => {
  expect(nameRarity(name)).toBe(rarity);
  expect(nameRarity(name)).toBe(rarity);
});

describe('how alike two texts are', () => {
  const likeness = (a: string, b: string): number => {
    const [x, y] = [read(a, 'a'), read(b, 'b')];
    const topics = indexTopics([x, y]);
    const found = topics.articles(x, y);
    expect(topics.articles(y, x)).toBeCloseTo(found, 10);
    return found;
  };
  test('a text is wholly like itself, whatever its length', () => {
    expect(likeness('A ferry sank.', 'A ferry sank.')).toBeCloseTo(1);
    expect(likeness('A ferry sank off Toulon.', 'A ferry sank off Toulon. A ferry sank off Toulon.')).toBeCloseTo(1);
  });
  test('texts without a word in common are not alike', () => {
    expect(likeness('A ferry sank.', 'Farmers grow wheat.')).toBe(0);
    expect(likeness('', 'Farmers grow wheat.')).toBe(0);
  });
  test('little words, numbers and short ones do not count', () => {
    expect(likeness('It was on the hill for 12 of them.', 'It was on the boat for 12 of them.')).toBe(0);
  });
  test('a rare word in common says more than a common one, a person more than a country', () => {
    expect(likeness('The archbishop met people.', 'The archbishop met farmers.')).toBeGreaterThan(
      likeness('The archbishop met people.', 'The banker met people.'),
    );
    expect(likeness('Zorbax grew in France.', 'Zorbax fell in Spain.')).toBeGreaterThan(
      likeness('Zorbax grew in France.', 'Quillon fell in France.'),
    );
  });
  test('forms of one word are one word', () => {
    expect(likeness('The nurse treated patients.', 'The nurses treat a patient.')).toBeCloseTo(1);
  });
  test('what is said often counts more, but not as often as it is said', () => {
    const often = likeness('A ferry, a ferry, a ferry and a mill.', 'A ferry.');
    const once = likeness('A ferry and a mill.', 'A ferry.');
    expect(often).toBeGreaterThan(once);
    const rest = 'Farmers grow wheat near rivers.';
    expect(likeness(`A ferry. ${rest}`, `A ferry, a ferry. ${rest}`)).toBeLessThan(1);
  });
});

test('sentences and tellings by their own words alone', () => {
  const reading = read('A fire destroyed a mill in Lyon on Monday. In 2012, a flood in Nice killed nine people.', 'a');
  const other = read('A fire destroyed a mill in Lyon on Monday. Farmers in Nice grow wheat.', 'b');
  const topics = indexTopics([reading, other]);
  const [x, y] = [reading, other].map(({ sentences }) => sentences.map((s) => s.sentence));
  expect(topics.sentences(x![0]!, y![0]!)).toBeCloseTo(1);
  expect(topics.sentences(x![1]!, y![0]!)).toBe(0);
  expect(topics.sentences(x![1]!, y![1]!)).toBeGreaterThan(0);
  const [blaze, flood] = reading.situations;
  const [again] = other.situations;
  expect(topics.tellings(blaze!, again!)).toBeGreaterThan(topics.tellings(flood!, again!));
  expect(topics.tellings(blaze!, blaze!)).toBeCloseTo(1);
});

describe('the words that tell an article apart', () => {
  test('the rarest and most used first, no more than are asked for, in a fixed order', () => {
    const reading = read('People met the archbishop. The archbishop met Zorbax. People left.');
    const all = topTerms(reading, 100);
    expect(all.indexOf('archbishop')).toBeLessThan(all.indexOf('people'));
    expect(all.indexOf('Zorbax')).toBeLessThan(all.indexOf('people'));
    expect(topTerms(reading, 2)).toEqual(all.slice(0, 2));
    expect(all).toEqual([...new Set(all)]);
    expect(all).not.toContain('the');
  });
  test('words of one weight in the order of the alphabet', () => {
    const names = topTerms(read('Zorbax met Quillon. Meridex met Vantor.'), 4);
    expect(names).toEqual(['Meridex', 'Quillon', 'Vantor', 'Zorbax']);
  });
});

import type { EventAlignment } from '../../src/align/events.js';
import type { AlignedQuestion } from '../../src/align/questions.js';
import { storiesOf } from '../../src/align/stories.js';
import type { ArticleReading } from '../../src/extract/reading.js';
import { alignedClaim, articleRead } from '../support/aligned.js';

const readings = Array.from('abcdef', (id) => articleRead(id));
const of = (id: string): ArticleReading => readings.find(({ article }) => article.id === id)!;

/** Stories by letters: articles that meet by an event ("ab bc"), and claims of questions by the articles that they stand in. */
const stories = (met: string, asked = '', order = readings): readonly string[] => {
  const pairs = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
  const events = { met: pairs(met).map(([a = '', b = '']) => [of(a), of(b)]) } as unknown as EventAlignment;
  const questions = pairs(asked).map((letters): AlignedQuestion => ({
    id: letters,
    event: 'event',
    kind: 'quantity',
    text: '',
    claims: Array.from(letters, (id, i) => alignedClaim(`${id}${String(i)}`, of(id))),
  }));
  return storiesOf(order, events, questions).map((story) => story.map(({ article }) => article.id).join(''));
};

test.each<[string, string, string, readonly string[]]>([
  ['nothing meets', '', '', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['two that tell of one event', 'ac', '', ['ac', 'b', 'd', 'e', 'f']],
  ['through a third', 'ac ce', '', ['ace', 'b', 'd', 'f']],
  ['through a third, told backwards', 'ec ca', '', ['ace', 'b', 'd', 'f']],
  ['two chains that meet at their ends', 'ab cd ef bd df', '', ['abcdef']],
  ['claims that answer one question', '', 'bdf', ['a', 'bdf', 'c', 'e']],
  ['by an event and by a question', 'ab', 'bd', ['abd', 'c', 'e', 'f']],
  ['a question without claims', '', '', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['one article that answers twice', '', 'aa', ['a', 'b', 'c', 'd', 'e', 'f']],
])('%s', (_, met, asked, expected) => {
  expect(stories(met, asked)).toEqual(expected);
});

test('stories and their articles keep the order of the articles', () => {
  expect(stories('ac', '', [...readings].reverse())).toEqual(['f', 'e', 'd', 'ca', 'b']);
});

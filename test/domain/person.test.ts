import fc from 'fast-check';
import { handleOf, mentionsIn } from '../../src/domain/person.js';

test.each([
  ['R. Editor', 'r.editor'],
  ['Zoë Brontë', 'zoe.bronte'],
  ['  Ann  Lee ', 'ann.lee'],
  ['Анна', ''],
  ['Ann-Marie O’Neil', 'ann.marie.o.neil'],
  ['A name that goes on and on without an end', 'a.name.that.goes.on.and.on.wit'],
])('%s is called %s', (name, handle) => {
  expect(handleOf(name)).toBe(handle);
});

test.each([
  ['@ada, see this.', ['ada']],
  ['Ask @r.editor. Or @Ben?', ['r.editor', 'ben']],
  ['(@ada) and @ada', ['ada']],
  ['write to ada@example.org', []],
  ['@@ada', []],
  ['@', []],
  ['nobody', []],
])('%s mentions %j', (body, handles) => {
  expect(mentionsIn(body)).toEqual(handles);
});

test('a handle is always one that can be mentioned', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const handle = handleOf(name);
      return handle === '' || mentionsIn(`see @${handle}, please`).join() === handle;
    }),
  );
});

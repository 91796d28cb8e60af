import { useDatabase } from '../support/database.js';
import { deskOn, tokenOf } from '../support/stored-desk.js';

const database = useDatabase();

test('people are added with a handle of their own, change roles, and leave', async () => {
  const { people, tokens, editor, store } = await deskOn(database());
  const { person: ada, secret } = await people.add({ name: ' Ada  Lee ', role: 'reader' }, editor);
  const { person: other } = await people.add({ name: 'Ada Lee', role: 'editor' }, editor);
  const { person: anna } = await people.add({ name: 'Анна', role: 'editor' }, editor);
  expect([ada, other, anna].map(({ handle }) => handle)).toEqual(['ada.lee', 'ada.lee2', 'editor2']);
  expect((await people.list()).map(({ name }) => name)).toEqual(['Ada Lee', 'Ada Lee', 'Editor', 'Анна']);
  await people.change(ada.id, { role: 'editor' }, editor);
  expect(await people.find(ada.id)).toMatchObject({ name: 'Ada Lee', role: 'editor' });
  const token = await tokenOf({ tokens }, ada);
  await people.change(ada.id, 'left', editor);
  expect(await people.find(ada.id)).toBeNull();
  expect(await tokens.bearerOf(token)).toBeNull();
  expect(await people.signIn(secret)).toBeNull();
  expect((await store.stores.audit.latest(3)).map(({ action }) => action)).toEqual([
    'person.left',
    'token.issued',
    'person.changed',
  ]);
});

test('a desk always has a lead', async () => {
  const { people, editor } = await deskOn(database());
  const { person: ben } = await people.add({ name: 'Ben', role: 'editor' }, editor);
  for (const to of ['left', { role: 'editor' }] as const)
    await expect(people.change(editor.id, to, editor)).rejects.toMatchObject({ code: 'conflict' });
  await people.change(ben.id, { role: 'lead' }, editor);
  await people.change(editor.id, { role: 'reader' }, ben);
  expect(await people.find(editor.id)).toMatchObject({ role: 'reader' });
});

test.each(['', '  ', 'x'.repeat(101)])('a name of %j is refused', async (name) => {
  const { people, editor } = await deskOn(database());
  await expect(people.add({ name, role: 'editor' }, editor)).rejects.toMatchObject({ code: 'bad-input' });
});

test('the place of an editor is kept', async () => {
  const { people, editor } = await deskOn(database());
  expect(await people.place(editor.id)).toBeNull();
  await people.keepPlace(editor.id, '/conflicts/conflict_1?kind=date');
  expect(await people.place(editor.id)).toMatchObject({ place: '/conflicts/conflict_1?kind=date' });
});

import { spellingsOf } from '../../src/store/search-query.js';
import { useDatabase } from '../support/database.js';
import { articleOf, deskOn } from '../support/stored-desk.js';

const database = useDatabase();

test.each([
  ['Волков', 'volkov'],
  ['Георгий', 'heorhiy'],
  ['Георгий', 'georgy'],
  ['Хасан', 'hasan'],
  ['Хасан', 'khasan'],
  ['Юлия', 'iuliia'],
  ['Fərid', 'farid'],
  ['Fərid', 'ferid'],
  ['İlqar', 'ilqar'],
  ['Şahin', 'shahin'],
  ['Şahin', 'sahin'],
  ['Söz', 'soz'],
  ['plain', 'plain'],
])('%s is looked for as %s', (typed, spelling) => {
  expect(spellingsOf(typed)).toContain(spelling);
});

test.each([
  ['Волков', 1],
  ['Волков Пермь', 1],
  ['"people were hurt"', 1],
  ['Volkov -Perm', 0],
  ['Karimov', 0],
  ['', 1],
])('the queue searched for %j has %i', async (words, count) => {
  const desk = await deskOn(database());
  const told = (n: string): string =>
    `Fire in Perm\n\n${n} people were hurt in a fire at the mill in Perm on Tuesday, Volkov said.\n`;
  await desk.ingest.add(
    ['Nine', 'Fifty'].map((n, i) =>
      articleOf(told(n), { publisher: `Paper ${String(i)}`, publishedAt: '2024-03-06', publishedAtBasis: 'stated' }),
    ),
    desk.editor,
  );
  const { total, rows } = await desk.store.readers.conflicts.queue({ words });
  expect([total, rows.length]).toEqual([count, count]);
});

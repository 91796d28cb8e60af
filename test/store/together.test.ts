import type { Person } from '../../src/domain/person.js';
import { useDatabase } from '../support/database.js';
import { deskOn, FIRE, type StoredDesk } from '../support/stored-desk.js';

const database = useDatabase();

interface Desk extends StoredDesk {
  readonly ada: Person;
  readonly ben: Person;
  readonly reader: Person;
  readonly conflict: string;
}

/** A lead, two editors, a reader, and the conflict of one fire. */
const desk = async (): Promise<Desk> => {
  const held = await deskOn(database());
  const add = async (name: string, role: Person['role']) => (await held.people.add({ name, role }, held.editor)).person;
  const [ada, ben, reader] = [await add('Ada', 'editor'), await add('Ben', 'editor'), await add('Rita', 'reader')];
  const { opened } = await held.ingest.add(FIRE, held.editor);
  return { ...held, ada, ben, reader, conflict: opened[0] ?? '' };
};

const noticesOf = async ({ store }: Desk, person: Person): Promise<readonly string[]> =>
  (await store.readers.together.notices(person.id, 50)).map(({ kind, actor }) => `${kind} by ${actor}`);

const stateOf = async (held: Desk) => (await held.store.readers.conflicts.find(held.conflict))?.status;

describe('assigning', () => {
  it('makes a conflict somebody’s, tells them, and shows in the queue', async () => {
    const held = await desk();
    await held.together.assign(held.conflict, held.ada.id, held.ben);
    expect(await stateOf(held)).toBe('assigned');
    expect(await noticesOf(held, held.ada)).toEqual(['assigned by Ben']);
    const queue = await held.store.readers.conflicts.queue({ assignee: held.ada.id });
    expect(queue.rows.map(({ assignee }) => assignee)).toEqual(['Ada']);
    expect(queue.facets.assignee).toEqual([{ value: held.ada.id, label: 'Ada', count: 1 }]);
    expect((await held.store.readers.conflicts.queue({ assignee: 'nobody' })).total).toBe(0);
  });

  it('says nothing twice, and nothing to oneself; making it nobody’s opens it again', async () => {
    const held = await desk();
    await held.together.assign(held.conflict, held.ada.id, held.ada);
    await held.together.assign(held.conflict, held.ada.id, held.ben);
    expect(await noticesOf(held, held.ada)).toEqual([]);
    await held.together.assign(held.conflict, null, held.ben);
    expect(await stateOf(held)).toBe('open');
    const view = await held.store.readers.together.of(held.conflict, held.ada.id);
    expect(view?.assignments.map(({ to, by }) => [to, by])).toEqual([
      ['Ada', 'Ada'],
      [null, 'Ben'],
    ]);
  });

  it('is refused for readers, for those who left and for nobody known; of several, all are given or none', async () => {
    const held = await desk();
    await held.people.change(held.ben.id, 'left', held.editor);
    for (const id of [held.reader.id, held.ben.id, 'person_nobody', 'a\u0000b'])
      await expect(held.together.assign(held.conflict, id, held.ada)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(
      held.together.assignAll([held.conflict, 'conflict_none'], held.ada.id, held.editor),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await stateOf(held)).toBe('open');
  });

  it('does not hide that a decision was challenged', async () => {
    const held = await desk();
    const view = await held.store.readers.conflicts.find(held.conflict);
    await held.review.resolve(
      {
        conflict: held.conflict,
        expectedVersion: 0,
        outcome: { kind: 'accept-one', claim: view?.positions[0]?.claims[0]?.claim.id ?? '' },
        rationale: 'The hospital says so.',
      },
      held.ada,
    );
    await held.together.assign(held.conflict, held.ben.id, held.ada);
    expect(await stateOf(held)).toBe('resolved');
    await database().sql(`UPDATE "conflict" SET "evidence" = repeat('0', 64)`);
    expect(await stateOf(held)).toBe('challenged');
  });
});

describe('a comment', () => {
  it('stays as it was written, tells whom it mentions and whoever watches, each once', async () => {
    const held = await desk();
    await held.together.watch(held.conflict, true, held.ben);
    await held.together.comment(held.conflict, '  Nine or fifty, @ben? @nobody knows.\r\nSee the list. ', held.ada);
    const view = await held.store.readers.together.of(held.conflict, held.ada.id);
    expect(view?.comments.map(({ author, body }) => [author.name, body])).toEqual([
      ['Ada', 'Nine or fifty, @ben? @nobody knows.\nSee the list.'],
    ]);
    expect(view?.watching).toBe(true);
    expect(await noticesOf(held, held.ben)).toEqual(['mentioned by Ada']);
    expect(await noticesOf(held, held.ada)).toEqual([]);
    await held.together.comment(held.conflict, 'Fifty.', held.ben);
    expect(await noticesOf(held, held.ada)).toEqual(['commented by Ben']);
    for (const statement of [`UPDATE "comment" SET "body" = 'x'`, `DELETE FROM "comment"`, `TRUNCATE "comment"`])
      await expect(database().sql(statement)).rejects.toThrow();
  });

  it.each(['', '   \n ', 'x'.repeat(5001), 'a\u0000b'])('of %j is refused', async (body) => {
    const held = await desk();
    await expect(held.together.comment(held.conflict, body, held.ada)).rejects.toMatchObject({ code: 'bad-input' });
    expect((await held.store.readers.together.of(held.conflict, held.ada.id))?.comments).toEqual([]);
  });

  it('keeps its conflict when the engine no longer finds it', async () => {
    const held = await desk();
    await held.together.comment(held.conflict, 'Look at the second report.', held.ada);
    await held.store.stores.findings.replace(
      { documents: [], claims: [], events: [], questions: [], conflicts: [] },
      { name: 'default', version: 1 },
      { actor: held.editor, action: 'findings.replaced', details: {} },
    );
    expect(await held.store.readers.conflicts.find(held.conflict)).not.toBeNull();
    expect((await held.store.readers.conflicts.queue({ status: 'any' })).total).toBe(0);
  });
});

describe('notices', () => {
  it('tell of decisions and of new evidence to whoever decided or watches, until they are read', async () => {
    const held = await desk();
    const view = await held.store.readers.conflicts.find(held.conflict);
    await held.together.watch(held.conflict, true, held.reader);
    await held.review.resolve(
      {
        conflict: held.conflict,
        expectedVersion: 0,
        outcome: { kind: 'superseded', by: view?.positions[0]?.claims[0]?.claim.id ?? '' },
        rationale: 'Later.',
      },
      held.ada,
    );
    expect(await noticesOf(held, held.reader)).toEqual(['decided by Ada']);
    const [first] = FIRE;
    const third = {
      ...first,
      text: 'Mill fire\n\nEighty people were hurt in a fire at the mill in Dalby on Tuesday, officials said.\n',
      metadata: { ...first?.metadata, title: 'Mill fire', publisher: 'Third Post' },
    } as (typeof FIRE)[number];
    await held.ingest.add([third], held.ben);
    expect(await noticesOf(held, held.ada)).toEqual(['changed by Ben']);
    expect(await noticesOf(held, held.reader)).toEqual(['changed by Ben', 'decided by Ada']);
    expect(await held.store.readers.together.unread(held.reader.id)).toBe(2);
    const [newest, oldest] = await held.store.readers.together.notices(held.reader.id, 5);
    await held.together.markRead(oldest?.seq ?? 0, held.reader);
    expect(await held.store.readers.together.unread(held.reader.id)).toBe(1);
    await held.together.markRead(newest?.seq ?? 0, held.reader);
    expect(await held.store.readers.together.unread(held.reader.id)).toBe(0);
  });

  it('stop for whoever stops watching', async () => {
    const held = await desk();
    await held.together.watch(held.conflict, true, held.ada);
    await held.together.watch(held.conflict, true, held.ada);
    await held.together.watch(held.conflict, false, held.ada);
    await held.together.comment(held.conflict, 'Anybody?', held.ben);
    expect(await noticesOf(held, held.ada)).toEqual([]);
  });
});

describe('the pulse', () => {
  it('tells unread notices, who is here, and a stamp that changes with all that people do', async () => {
    const held = await desk();
    const look = async () => {
      const pulse = await held.store.readers.together.pulse([held.ada.id, held.ben.id], [held.conflict]);
      return { unread: pulse.unread, seen: pulse.conflicts.get(held.conflict) };
    };
    const stamps = new Set<string | undefined>();
    stamps.add((await look()).seen?.stamp);
    await held.together.here(held.ada.id, held.conflict);
    await held.together.here(held.ben.id, held.conflict);
    await held.together.here(held.ben.id, null);
    await held.together.here(held.editor.id, 'conflict_none');
    expect((await look()).seen?.here.map(({ name }) => name)).toEqual(['Ada']);
    await held.together.comment(held.conflict, '@ada', held.ben);
    stamps.add((await look()).seen?.stamp);
    await held.together.assign(held.conflict, held.ada.id, held.ben);
    stamps.add((await look()).seen?.stamp);
    expect(stamps.size).toBe(3);
    expect((await look()).unread).toEqual(new Map([[held.ada.id, 2]]));
    database().clock.set('2025-01-01T01:00:00.000Z');
    expect((await look()).seen?.here).toEqual([]);
  });
});

describe('saved views', () => {
  it('are their owner’s, and everybody’s when shared; a name is used once', async () => {
    const held = await desk();
    const { views } = held.store.stores;
    const of = async (person: Person) =>
      (await held.store.readers.views.of(person.id)).map(({ name, query, owner }) => [name, query, owner.name]);
    await views.save({ name: 'My counts', query: 'kind=quantity', shared: false, owner: held.ada });
    await views.save({ name: 'Deaths', query: 'kind=cause', shared: true, owner: held.ben });
    await views.save({ name: 'My counts', query: 'kind=date', shared: false, owner: held.ada });
    expect(await of(held.ada)).toEqual([
      ['Deaths', 'kind=cause', 'Ben'],
      ['My counts', 'kind=date', 'Ada'],
    ]);
    expect(await of(held.ben)).toEqual([['Deaths', 'kind=cause', 'Ben']]);
    const [deaths] = await held.store.readers.views.of(held.ada.id);
    await views.remove(deaths?.id ?? '', held.ada.id);
    expect(await of(held.ben)).toHaveLength(1);
    await views.remove(deaths?.id ?? '', held.ben.id);
    expect(await of(held.ben)).toHaveLength(0);
  });
});

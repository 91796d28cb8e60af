import { sha256 } from '../../src/kernel/digest.js';
import { useDatabase } from '../support/database.js';
import { deskOn, tokenOf, type StoredDesk } from '../support/stored-desk.js';

const database = useDatabase();
let desk: StoredDesk;
beforeEach(async () => {
  desk = await deskOn(database());
});

describe('a sign-in secret', () => {
  test('signs its person in, once', async () => {
    const secret = await desk.people.issueSignInSecret();
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await desk.people.signIn(secret)).toEqual(desk.editor);
    expect(await desk.people.signIn(secret)).toBeNull();
    const [event] = await desk.store.stores.audit.latest(1);
    expect(event).toMatchObject({ action: 'session.started', actor: { id: desk.editor.id } });
  });

  test('lives for a day', async () => {
    const [early, late] = [await desk.people.issueSignInSecret(), await desk.people.issueSignInSecret()];
    database().clock.set('2025-01-01T23:00:00Z');
    expect(await desk.people.signIn(early)).toEqual(desk.editor);
    database().clock.set('2025-01-02T01:00:00Z');
    expect(await desk.people.signIn(late)).toBeNull();
  });

  test('used twice at the same moment signs in once', async () => {
    const secret = await desk.people.issueSignInSecret();
    const people = await Promise.all([desk.people.signIn(secret), desk.people.signIn(secret)]);
    expect(people.filter((person) => person !== null)).toHaveLength(1);
  });

  test.each([[''], ['nothing'], ["' OR 1=1 --"], ['\0'], ['x'.repeat(43)], ['x'.repeat(100_000)]])(
    'that was never given signs no one in: %#',
    async (secret) => {
      expect(await desk.people.signIn(secret)).toBeNull();
    },
  );

  test('cannot be used by who reads its digest', async () => {
    const secret = await desk.people.issueSignInSecret();
    expect(await desk.people.signIn(sha256(secret))).toBeNull();
  });
});

describe('a sign-in secret', () => {
  test('is no token, nor the other way round', async () => {
    const token = await tokenOf(desk, desk.editor);
    expect(await desk.people.signIn(token)).toBeNull();
    expect(await desk.tokens.bearerOf(await desk.people.issueSignInSecret())).toBeNull();
  });
});

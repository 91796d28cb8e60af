import type { Scope } from '../../src/domain/scope.js';
import { useDatabase } from '../support/database.js';
import { deskOn, tokenOf, type StoredDesk } from '../support/stored-desk.js';

const database = useDatabase();
let desk: StoredDesk;

beforeEach(async () => {
  desk = await deskOn(database());
});

const wanted = (more: { label?: string; scopes?: readonly Scope[]; days?: number } = {}) => ({
  label: ' Script ',
  scopes: ['read'] as readonly Scope[],
  days: 30,
  ...more,
});

describe('a token', () => {
  test('names its person and what it may do until it expires, and is kept as its digest only', async () => {
    const { token, secret } = await desk.tokens.issue(wanted({ scopes: ['export', 'read'] }), desk.editor);
    expect(token).toMatchObject({ label: 'Script', scopes: ['read', 'export'], lastUsedAt: null });
    expect(await desk.tokens.bearerOf(secret)).toEqual({ person: desk.editor, scopes: new Set(['read', 'export']) });
    for (const wrong of ['', secret.toLowerCase(), `${secret}x`]) expect(await desk.tokens.bearerOf(wrong)).toBeNull();
    const [event] = await desk.store.stores.audit.latest(1);
    expect(event).toMatchObject({ action: 'token.issued', details: { label: 'Script', scopes: ['read', 'export'] } });
    expect(JSON.stringify([event, await database().sql('SELECT * FROM "token"')])).not.toContain(secret);
    database().clock.set(token.expiresAt ?? '');
    expect(await desk.tokens.bearerOf(secret)).toBeNull();
  });

  test('has the role that its owner has now', async () => {
    const { person } = await desk.people.add({ name: 'Ada', role: 'editor' }, desk.editor);
    const secret = await tokenOf(desk, person);
    await desk.people.change(person.id, { role: 'reader' }, desk.editor);
    expect((await desk.tokens.bearerOf(secret))?.person.role).toBe('reader');
    await desk.people.change(person.id, 'left', desk.editor);
    expect(await desk.tokens.bearerOf(secret)).toBeNull();
  });

  test('tells when it was used last, to the minute', async () => {
    const { secret } = await desk.tokens.issue(wanted(), desk.editor);
    const lastUse = async () => (await desk.tokens.list(desk.editor))[0]?.lastUsedAt;
    database().clock.set('2025-01-02T00:00:00.000Z');
    await desk.tokens.bearerOf(secret);
    await desk.tokens.bearerOf(secret);
    expect(await lastUse()).toBe('2025-01-02T00:00:00.000Z');
    database().clock.set('2025-01-02T00:05:00.000Z');
    await desk.tokens.bearerOf(secret);
    expect(await lastUse()).toBe('2025-01-02T00:05:00.000Z');
  });

  test.each([
    ['no name', { label: ' ' }, 'bad-input'],
    ['a name too long', { label: 'x'.repeat(201) }, 'bad-input'],
    ['no scope', { scopes: [] }, 'bad-input'],
    ['no end', { days: Infinity }, 'bad-input'],
    ['an end behind it', { days: 0 }, 'bad-input'],
    ['half a day', { days: 1.5 }, 'bad-input'],
    ['more than a year', { days: 367 }, 'bad-input'],
    ['the scope of leads', { scopes: ['admin'] as const }, 'forbidden'],
  ])('with %s is not made for an editor', async (_name, more, code) => {
    const { person } = await desk.people.add({ name: 'Ada', role: 'editor' }, desk.editor);
    await expect(desk.tokens.issue(wanted(more), person)).rejects.toMatchObject({ code });
  });

  test('is seen and revoked by its owner and by leads, by nobody else', async () => {
    const { person: ada } = await desk.people.add({ name: 'Ada', role: 'editor' }, desk.editor);
    const { person: ben } = await desk.people.add({ name: 'Ben', role: 'editor' }, desk.editor);
    const first = await desk.tokens.issue(wanted(), ada);
    const second = await desk.tokens.issue(wanted(), ada);
    expect(await desk.tokens.list(ben)).toEqual([]);
    expect((await desk.tokens.list(ada)).map(({ id }) => id)).toEqual([second.token.id, first.token.id]);
    expect((await desk.tokens.list(desk.editor)).map(({ owner }) => owner.name)).toEqual(['Ada', 'Ada']);
    await expect(desk.tokens.revoke(first.token.id, ben)).rejects.toMatchObject({ code: 'not-found' });
    await desk.tokens.revoke(first.token.id, ada);
    await desk.tokens.revoke(second.token.id, desk.editor);
    await expect(desk.tokens.revoke(second.token.id, ada)).rejects.toMatchObject({ code: 'not-found' });
    expect(await desk.tokens.bearerOf(first.secret)).toBeNull();
    expect((await desk.store.stores.audit.latest(1))[0]).toMatchObject({
      action: 'token.revoked',
      actor: { name: 'Editor' },
    });
  });
});

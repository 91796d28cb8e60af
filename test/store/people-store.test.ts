import { sha256 } from '../../src/kernel/digest.js';
import { useDatabase } from '../support/database.js';

const database = useDatabase();
const stores = () => database().store.stores;
const at = (iso: string): Date => new Date(iso);

describe('people', () => {
  it('begin with one, however often and by however many at once it is asked for', async () => {
    const made = await Promise.all(['Ada', 'Ben', 'Cleo'].map((name) => stores().people.ensureFirst(name)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const [first] = made;
    expect(await stores().people.ensureFirst('Dan')).toEqual(first);
    expect(await stores().people.find(first?.id ?? '')).toEqual(first);
    expect(await stores().people.find('nobody')).toBeNull();
    expect(await stores().people.find('no\0body')).toBeNull();
    expect(await stores().audit.latest(5)).toMatchObject([{ action: 'person.added', subject: { id: first?.id } }]);
  });
});

describe('sign-in links', () => {
  const secret = sha256('secret');

  it('let their person in once, even when followed twice at the same moment', async () => {
    const ada = await stores().people.ensureFirst('Ada');
    await stores().people.issueLink(ada.id, secret, at('2026-01-01'));
    const followed = await Promise.all([stores().people.redeemLink(secret), stores().people.redeemLink(secret)]);
    expect(followed.filter((person) => person !== null)).toEqual([ada]);
    expect(await stores().people.redeemLink(secret)).toBeNull();
  });

  it('let nobody in when expired or unknown', async () => {
    const ada = await stores().people.ensureFirst('Ada');
    await stores().people.issueLink(ada.id, secret, at('2025-02-01T00:00:00Z'));
    database().clock.set('2025-02-01T00:00:00Z');
    expect(await stores().people.redeemLink(secret)).toBeNull();
    expect(await stores().people.redeemLink(sha256('other'))).toBeNull();
  });
});

describe('tokens', () => {
  it('find their person until they expire', async () => {
    const ada = await stores().people.ensureFirst('Ada');
    const lasting = {
      person: ada.id,
      label: 'script',
      scopes: ['read'] as const,
      sha256: sha256('a'),
      expiresAt: null,
    };
    const bearer = { person: ada, scopes: new Set(['read']) };
    const short = { ...lasting, sha256: sha256('b'), expiresAt: at('2025-03-01T00:00:00Z') };
    await stores().tokens.issue(lasting, { actor: ada });
    await stores().tokens.issue(short, { actor: ada });
    expect(await stores().tokens.find(short.sha256)).toEqual(bearer);
    database().clock.set('2025-03-01T00:00:00Z');
    expect(await stores().tokens.find(short.sha256)).toBeNull();
    expect(await stores().tokens.find(lasting.sha256)).toEqual(bearer);
    expect(await stores().tokens.find(sha256('c'))).toBeNull();
  });
});

describe('sessions', () => {
  const rows = () => database().sql('SELECT "sha256" FROM "session"');

  it('keep what was last set, until they end', async () => {
    const { sessions } = stores();
    await sessions.set('sid', '{"a":1}', at('2026-01-01'));
    await sessions.set('sid', '{"a":2}', at('2026-01-01'));
    expect(await sessions.get('sid')).toBe('{"a":2}');
    expect(await rows()).toEqual([{ sha256: sha256('sid') }]);
    await sessions.destroy('sid');
    expect(await sessions.get('sid')).toBeNull();
  });

  it('are nothing once expired, and swept when one ends', async () => {
    const { sessions } = stores();
    await sessions.set('old', '{}', at('2025-02-01T00:00:00Z'));
    await sessions.set('new', '{}', at('2026-02-01T00:00:00Z'));
    database().clock.set('2025-02-01T00:00:00Z');
    expect(await sessions.get('old')).toBeNull();
    await sessions.destroy('another');
    expect(await rows()).toEqual([{ sha256: sha256('new') }]);
  });
});

import { reconcile, type Made } from '../../src/store/reconcile.js';

const made = (id: string, claims: string, kind = 'k'): Made => ({ id, kind, claims: claims.split('') });
const ids = (stored: readonly Made[], incoming: readonly Made[]) => Object.fromEntries(reconcile(stored, incoming));

describe('which stored id an incoming thing goes by', () => {
  it.each<[string, readonly Made[], readonly Made[], Readonly<Record<string, string>>]>([
    ['its own where nothing is stored', [], [made('x', 'ab')], { x: 'x' }],
    ['its own where it is stored', [made('x', 'ab')], [made('x', 'cd')], { x: 'x' }],
    ['its own where nothing is shared', [made('s', 'ab')], [made('x', 'cd')], { x: 'x' }],
    ['that of the thing it shares a claim with', [made('s', 'ab')], [made('x', 'bc')], { x: 's' }],
    ['not that of another kind', [made('s', 'ab', 'other')], [made('x', 'ab')], { x: 'x' }],
    ['that with the most in common', [made('s', 'a'), made('t', 'bc')], [made('x', 'abc')], { x: 't' }],
    ['the same id before more in common', [made('s', 'abc'), made('x', 'd')], [made('x', 'abc')], { x: 'x' }],
    [
      'a stored id once: the larger half keeps it',
      [made('s', 'abcd')],
      [made('x', 'a'), made('y', 'bcd')],
      { x: 'x', y: 's' },
    ],
    ['the smaller id when as much is shared', [made('t', 'a'), made('s', 'b')], [made('x', 'ab')], { x: 's' }],
    ['one for two that were merged', [made('s', 'ab'), made('t', 'c')], [made('x', 'abc')], { x: 's' }],
    [
      'not one that an incoming thing has by its own id',
      [made('s', 'ab')],
      [made('s', 'z'), made('x', 'ab')],
      { s: 's', x: 'x' },
    ],
    ['claims counted once', [made('s', 'ab'), made('t', 'c')], [made('x', 'cccab')], { x: 's' }],
  ])('%s', (_name, stored, incoming, expected) => {
    expect(ids(stored, incoming)).toEqual(expected);
  });

  it('does not depend on the order in which things come', () => {
    const stored = [made('s', 'ab'), made('t', 'bc'), made('u', 'cd')];
    const incoming = [made('x', 'ab'), made('y', 'bcd'), made('z', 'd')];
    expect(ids([...stored].reverse(), [...incoming].reverse())).toEqual(ids(stored, incoming));
  });
});

import { changesOf } from '../../src/domain/change.js';

const row = (action: string, details: Readonly<Record<string, unknown>> = {}) => ({
  seq: 7,
  at: '2031-06-05T12:00:00.000Z',
  actor: { id: 'p', name: 'P' },
  subject: { type: 'thing', id: 'x' },
  action,
  details,
});

describe('changes of a row of the audit', () => {
  test.each([
    ['source.added', {}, ['created source x']],
    ['source.dated', {}, ['updated source x']],
    ['source.marked', {}, ['updated source x']],
    ['conflict.assigned', {}, ['updated conflict x']],
    ['conflict.commented', {}, ['updated conflict x']],
    ['conflict.resolved', {}, ['resolved conflict x']],
    ['claim.mended', { mend: { kind: 'standing', to: 'withdrawn' } }, ['withdrawn claim x']],
    ['claim.mended', { mend: { kind: 'standing', to: null } }, ['reopened claim x']],
    ['claim.mended', { mend: { kind: 'value', to: null } }, ['updated claim x']],
    ['session.started', {}, []],
    ['toString', {}, []],
    [
      'findings.replaced',
      { opened: ['a'], changed: ['b', 'c', 'd'], challenged: ['c'], returned: ['d'], withdrawn: ['e'], removed: ['f'] },
      [
        'created conflict a',
        'reopened conflict d',
        'challenged conflict c',
        'updated conflict b',
        'withdrawn conflict e',
        'withdrawn conflict f',
      ],
    ],
    ['findings.refreshed', { opened: 'nonsense', changed: ['b', 3] }, ['updated conflict b']],
  ])('%s with %j', (action, details, expected) => {
    const changes = changesOf(row(action, details));
    expect(changes.map(({ kind, noun, id }) => `${kind} ${noun} ${id}`)).toEqual(expected);
    expect(changes.map(({ seq, ordinal }) => [seq, ordinal])).toEqual(expected.map((_one, i) => [7, i]));
  });
});

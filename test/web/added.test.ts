import { addedPage } from '../../src/web/sources/added.page.js';
import { sheetsPage } from '../../src/web/sheets/sheets.page.js';
import { createFakeDesk } from '../support/fake-services.js';
import { FAKE_CONFLICTS, FAKE_EVENTS, FAKE_SOURCES } from '../support/fake-stories.js';
import type { ConflictView, SourceView } from '../../src/ports/readers.js';

const NOW = new Date('2026-01-02T00:00:00Z');
const { read } = createFakeDesk().services;

const source = async (): Promise<SourceView> => (await read.sources.find(FAKE_SOURCES[0]!.summary.id))!;
const conflict = async (): Promise<ConflictView> => (await read.conflicts.find(FAKE_CONFLICTS[0]!.id))!;

describe('what a new source brought', () => {
  test('nothing: said so, and only then', async () => {
    const page = addedPage(await source(), { added: true, opened: [], changed: [] }, NOW);
    expect(page).toMatchObject({ found: 'No new conflicts', silent: true });
  });

  test('evidence on a conflict that was there', async () => {
    const page = addedPage(await source(), { added: true, opened: [], changed: [await conflict()] }, NOW);
    expect(page).toMatchObject({ found: 'New evidence on 1 conflict', silent: false });
  });

  test('a conflict of its own', async () => {
    const page = addedPage(await source(), { added: true, opened: [await conflict()], changed: [] }, NOW);
    expect(page).toMatchObject({ found: '1 new conflict', silent: false });
  });
});

test('an event on which nobody disagrees has no sheet', () => {
  const event = FAKE_EVENTS[0]!;
  const page = sheetsPage([
    { ...event, sources: 2, claims: 3, conflicts: 1, unsettled: 0 },
    { ...event, id: 'event_quiet', sources: 1, claims: 1, conflicts: 0, unsettled: 0 },
  ]);
  expect(page.events).toHaveLength(1);
});

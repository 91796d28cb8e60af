import { join } from 'node:path';
import { checkViews, sourceOf, templatesUnder, type ModelPlace } from '../support/view-fields.js';

const ROOT = process.cwd();
const VIEWS = join(ROOT, 'views');
const SHELL: ModelPlace = ['render.ts', 'Shell'];

/** Each page with the model that its router renders it with. */
const PAGES: Readonly<Record<string, ModelPlace>> = {
  'api/show': ['api/api.page.ts', 'ApiPageModel'],
  'claims/show': ['claims/claim.page.ts', 'ClaimPageModel'],
  'conflicts/bulk': ['conflicts/bulk.page.ts', 'BulkPageModel'],
  'conflicts/index': ['conflicts/queue.page.ts', 'QueuePageModel'],
  'conflicts/question': ['conflicts/question.page.ts', 'QuestionPageModel'],
  'conflicts/show': ['conflicts/conflict.page.ts', 'ConflictPageModel'],
  'errors/show': ['errors/errors.page.ts', 'ErrorPage'],
  'events/index': ['events/events.page.ts', 'EventsPageModel'],
  'events/mend': ['events/mend.page.ts', 'EventMendPageModel'],
  'events/show': ['events/event.page.ts', 'EventPageModel'],
  'imports/new': ['imports/imports.page.ts', 'ImportPageModel'],
  'imports/show': ['imports/imports.page.ts', 'ImportedPageModel'],
  'methodology/comparator': ['methodology/comparator.page.ts', 'ComparatorPageModel'],
  'methodology/extractor': ['methodology/extractor.page.ts', 'ExtractorPageModel'],
  'methodology/show': ['methodology/methodology.page.ts', 'MethodologyPageModel'],
  'notices/index': ['notices/notices.page.ts', 'NoticesPageModel'],
  'people/index': ['people/people.page.ts', 'PeoplePageModel'],
  'search/index': ['search/search.page.ts', 'SearchPageModel'],
  'session/new': ['session/session.page.ts', 'SignInPage'],
  'sheets/index': ['sheets/sheets.page.ts', 'SheetsPageModel'],
  'sheets/show': ['sheets/sheets.page.ts', 'SheetPageModel'],
  'sources/added': ['sources/added.page.ts', 'AddedPageModel'],
  'sources/index': ['sources/sources.page.ts', 'SourcesPageModel'],
  'sources/new': ['sources/new.page.ts', 'NewSourcePageModel'],
  'sources/snapshot': ['sources/snapshot.page.ts', 'SnapshotPageModel'],
  'sources/show': ['sources/source.page.ts', 'SourcePageModel'],
  'tokens/index': ['tokens/tokens.page.ts', 'TokensPageModel'],
  'trace/conflict': ['trace/conflict.page.ts', 'TracedConflictPageModel'],
  'trace/question': ['trace/question.page.ts', 'WhoSaysPageModel'],
  'trace/rests': ['trace/rests.page.ts', 'RestsPageModel'],
  'trace/without': ['trace/without.page.ts', 'WithoutPageModel'],
};

const unescaped = (source: string): boolean => /\{\{\{|\{\{~?&/.test(source);

test('every page has a model here, and only pages do', () => {
  const pages = templatesUnder(VIEWS).filter((name) => sourceOf(VIEWS, name).startsWith('{{#> layouts/page'));
  expect(Object.keys(PAGES).sort()).toEqual(pages);
});

test('templates read the fields that their models declare, and all of them', () => {
  expect(checkViews(ROOT, VIEWS, PAGES, SHELL)).toEqual({ unknown: [], unread: [] });
});

test('a path that no model declares is found, and so is a field that no template reads', () => {
  const page = 'session/new';
  const changed = sourceOf(VIEWS, page)
    .replace('{{refusal}}', '{{refusel}}')
    .replaceAll('{{token}}', '')
    .replace('{{#if token}}', '{{#if refusal}}');
  const found = checkViews(ROOT, VIEWS, { [page]: PAGES[page] ?? SHELL }, SHELL, (name) =>
    name === page ? changed : sourceOf(VIEWS, name),
  );
  expect(found).toEqual({ unknown: ['session/new: refusel'], unread: ['SignInPage.token'] });
});

test.each(templatesUnder(VIEWS))('%s escapes everything', (name) => {
  expect(unescaped(sourceOf(VIEWS, name))).toBe(false);
});

test.each(['<p>{{{title}}}</p>', '<p>{{&title}}</p>', '{{~& title}}'])('%s counts as unescaped', (source) => {
  expect(unescaped(source)).toBe(true);
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { barriersOn } from './accessibility.js';
import { launchBrowser, startDesk, type RunningDesk } from './desk.js';

const START_MS = 120_000;

let browser: Browser;
let desk: RunningDesk;
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;
/** Addresses by what they show: one of each kind of page, found by following links. */
const places = new Map<string, string>();

const firstLink = async (page: Page, from: string, pattern: RegExp): Promise<string> => {
  await page.goto(`${desk.url}${from}`);
  const links = await page.locator('main a').evaluateAll((all) => all.map((each) => String(each.getAttribute('href'))));
  const link = links.find((href) => pattern.test(href));
  if (link === undefined) throw new Error(`${from} has no link to ${String(pattern)}`);
  return link;
};

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk()]);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(desk.link);
  await page.getByRole('button', { name: /sign in/i }).click();
  await page.waitForURL(`${desk.url}/conflicts`);
  signedIn = await context.storageState();
  const conflict = await firstLink(page, '/conflicts', /^\/conflicts\/[^?]/);
  const event = await firstLink(page, '/events', /^\/events\/[^?]/);
  const claim = await firstLink(page, conflict, /^\/claims\//);
  const source = await firstLink(page, '/sources', /^\/sources\/(?!new)/);
  const question = await firstLink(page, claim, /^\/questions\//);
  for (const [name, address] of Object.entries({
    queue: '/conflicts',
    'a queue without rows': '/conflicts?status=dismissed',
    conflict,
    'one question or two': `${conflict.split('?')[0] ?? ''}/question`,
    'one event or two': `${event}/mends`,
    events: '/events',
    event,
    sources: '/sources',
    'add a source': '/sources/new',
    'import claims': '/imports/new',
    source,
    claim,
    'who says what': question,
    'provenance of a conflict': `${conflict.split('?')[0] ?? ''}/provenance`,
    'what rests on a source': `${source.split(/[?#]/)[0] ?? ''}/provenance`,
    'what would fall without a source': `${source.split(/[?#]/)[0] ?? ''}/without`,
    'a text of a source': `${source.split(/[?#]/)[0] ?? ''}/snapshots/1`,
    people: '/people',
    tokens: '/tokens',
    'the API': '/api/v1',
    notices: '/notices',
    'decisions on several': `/conflicts/bulk?to=assign:&id=${encodeURIComponent(conflict.split(/[/?]/)[2] ?? '')}`,
    sheets: '/sheets',
    'a sheet': '/sheets/all?unsettled=1',
    'an empty sheet': '/sheets/all',
    search: '/search',
    'search results': '/search?q=the',
    methodology: '/methodology',
    'a rule that compares': '/methodology/comparators/quantity-disagrees',
    'a rule that reads': '/methodology/extractors/counts',
    'a page that is not there': '/conflicts/none',
  }))
    places.set(name, address);
  await context.close();
}, START_MS);
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const screens = [1440, 360].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(screens)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({ storageState: signedIn, colorScheme, viewport: { width, height: 800 } });
    page = await context.newPage();
  }, START_MS);
  afterAll(() => context.close());

  test.each([
    'queue',
    'a queue without rows',
    'conflict',
    'one question or two',
    'one event or two',
    'events',
    'event',
    'people',
    'tokens',
    'the API',
    'notices',
    'decisions on several',
    'sources',
    'add a source',
    'source',
    'claim',
    'a text of a source',
    'who says what',
    'provenance of a conflict',
    'what rests on a source',
    'what would fall without a source',
    'sheets',
    'a sheet',
    'an empty sheet',
    'search',
    'search results',
    'methodology',
    'a rule that compares',
    'a rule that reads',
    'a page that is not there',
  ])('%s has no serious barrier', async (name) => {
    await page.goto(`${desk.url}${places.get(name)!}`);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('a conflict with everything unfolded has no serious barrier', async () => {
    await page.goto(`${desk.url}${places.get('conflict')!}`);
    for (const summary of await page.locator('main details:not([open]) > summary').all())
      if (await summary.isVisible()) await summary.click();
    expect(await barriersOn(page)).toEqual([]);
  });

  test('a form sent empty has no serious barrier', async () => {
    await page.goto(`${desk.url}/sources/new`);
    await page.locator('main form button[type=submit]').first().click();
    expect(await barriersOn(page)).toEqual([]);
  });

  test('the sign-in page has no serious barrier', async () => {
    const stranger = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const door = await stranger.newPage();
    await door.goto(`${desk.url}/conflicts`);
    expect(await barriersOn(door)).toEqual([]);
    await stranger.close();
  });
});

test('the check finds a barrier where there is one', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><title>x</title><main><img src="x.png"><p style="width:3000px">wide</p></main></html>',
  );
  const found = await barriersOn(page);
  expect(found).toContainEqual(expect.stringContaining('image-alt'));
  expect(found).toContainEqual(expect.stringContaining('wider than the screen'));
  await page.close();
});

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser, startDesk, type RunningDesk } from './desk.js';

const STEP_MS = 10_000;
const START_MS = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, START_MS);
afterAll(() => browser.close());

const NINE = /\bnine\b/i;
const FIFTY = /\b(?:50|fifty)\b/i;

/** What the browser complains of: failed requests, errors in scripts, and what the content policy refused. */
const watch = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // A download is a request that the page itself does not finish; one that a page leaves behind when it goes is given up by the browser.
    const reason = request.failure()?.errorText ?? 'unknown';
    if (!request.url().endsWith('.csv') && reason !== 'net::ERR_ABORTED')
      complaints.push(`request: ${request.url()} (${reason})`);
  });
  return complaints;
};

/** Folded things stay folded without script until they are opened, as with it. */
const unfold = async (details: Locator): Promise<void> => {
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
};

/** Fills the form of a decision that both are true, each in its scope. */
const chooseBothTrue = async (page: Page, scopes: readonly [string, string], note: string): Promise<void> => {
  await unfold(page.locator('.decide-box > details'));
  await page.getByRole('radio', { name: /both/i }).check();
  const fields = page.getByLabel(/is true in this scope/);
  const count = await fields.count();
  for (let i = 0; i < count; i++) {
    const label = (await page.locator(`label[for="scope-${i}"]`).textContent()) ?? '';
    // each position holds in a scope of its own, the vague one ("several") as well
    await fields.nth(i).fill(NINE.test(label) ? scopes[0] : FIFTY.test(label) ? scopes[1] : 'without a count');
  }
  await page.getByLabel('Why you decide so').fill(note);
};

const save = (page: Page): Promise<void> => page.locator('[data-save]').click();

describe.each([
  { scripts: 'on', javaScriptEnabled: true },
  { scripts: 'off', javaScriptEnabled: false },
])('an editor with scripts $scripts', ({ javaScriptEnabled }) => {
  const scopes = ['in the raids of that morning', 'in total, by evening'] as const;
  const note = 'The two counts speak of different stretches of the same day.';
  let desk: RunningDesk;
  let context: BrowserContext;
  let page: Page;
  let complaints: readonly string[];
  let conflict = '';

  beforeAll(async () => {
    desk = await startDesk();
    context = await browser.newContext({
      javaScriptEnabled,
      acceptDownloads: true,
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(STEP_MS);
    page = await context.newPage();
    complaints = watch(page);
  }, START_MS);
  afterAll(async () => {
    await context.close();
    await desk.stop();
  });

  test('signs in by the printed link, once', async () => {
    await page.goto(desk.link);
    await page.getByRole('button', { name: /sign in/i }).click();
    await page.waitForURL(`${desk.url}/conflicts`);
    const stranger = await browser.newContext();
    const second = await stranger.newPage();
    await second.goto(desk.link);
    const button = second.getByRole('button', { name: /sign in/i });
    if ((await button.count()) > 0) await button.click();
    await second.goto(`${desk.url}/conflicts`);
    expect(new URL(second.url()).pathname).not.toBe('/conflicts');
    await stranger.close();
  });

  test('finds the count that the sources disagree on, and reads both quotes', async () => {
    await page.goto(`${desk.url}/conflicts`);
    const row = page
      .locator('[data-row]')
      .filter({ has: page.locator('.chip', { hasText: NINE }) })
      .filter({ has: page.locator('.chip', { hasText: FIFTY }) });
    expect(await row.count()).toBe(1);
    await row.getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/conflicts\/[^/?]+/);
    conflict = new URL(page.url()).pathname;
    const marks = await page.locator('.position mark').allTextContents();
    expect(marks.some((text) => NINE.test(text))).toBe(true);
    expect(marks.some((text) => FIFTY.test(text))).toBe(true);
    expect(await page.locator('.explanation').textContent()).toMatch(/scope/i);
    for (const quote of await page.locator('.quote').all())
      expect((await quote.locator('mark').first().textContent())?.trim()).not.toBe('');
  });

  test('is told what is missing, and loses nothing of what was typed', async () => {
    await chooseBothTrue(page, ['', scopes[1]], note);
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await save(page);
    expect((await answer).status()).toBe(422);
    expect(await page.getByLabel('Why you decide so').inputValue()).toBe(note);
    expect(await page.getByRole('alert').count()).toBeGreaterThan(0);
  });

  test('resolves it as both true, each in its scope, with a note', async () => {
    await page.goto(`${desk.url}${conflict}`);
    await chooseBothTrue(page, scopes, note);
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await save(page);
    expect((await answer).status()).toBe(303);
    await page.goto(`${desk.url}${conflict}`);
    const standing = page.locator('.standing');
    expect(await standing.textContent()).toContain(note);
    expect(await standing.textContent()).toContain(scopes[0]);
    expect(await standing.textContent()).toContain(scopes[1]);
  });

  test('sees it in the sheet and takes the sheet away as CSV', async () => {
    await page.goto(`${desk.url}/sheets/all`);
    const question = page.locator('.sheet-question').filter({ hasText: note });
    expect(await question.count()).toBe(1);
    expect(await question.textContent()).toContain(scopes[0]);
    expect(await question.textContent()).toMatch(/both/i);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /CSV/ }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/[.]csv$/);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain(note);
    expect(csv).toContain(scopes[0]);
    expect(csv).toContain(scopes[1]);
  });

  test('opens where a claim comes from', async () => {
    await page.goto(`${desk.url}${conflict}`);
    await page
      .locator('.quote')
      .filter({ has: page.locator('mark', { hasText: NINE }) })
      .first()
      .getByRole('link', { name: /provenance/i })
      .click();
    await page.waitForURL(/\/claims\//);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toMatch(/[0-9a-f]{64}/);
    expect(text).toContain(note);
    expect(text).toMatch(/code points/);
    const json = await page.request.get(
      new URL((await page.getByRole('link', { name: 'Provenance as JSON' }).getAttribute('href')) ?? '', desk.url).href,
    );
    expect(json.status()).toBe(200);
    expect(JSON.stringify(await json.json())).toMatch(/[0-9a-f]{64}/);
  });

  test('a form that is out of date is refused, shows the other decision, and keeps the note', async () => {
    const late = await context.newPage();
    await late.goto(`${desk.url}${conflict}`);
    await page.goto(`${desk.url}${conflict}`);
    await chooseBothTrue(page, ['before noon', 'by night'], 'A second look at the hours.');
    await save(page);
    await page.waitForURL((url) => url.search.includes('decided'));
    const lateNote = 'My own reading, typed while another was saved.';
    await chooseBothTrue(late, scopes, lateNote);
    const answer = late.waitForResponse((response) => response.request().method() === 'POST');
    await save(late);
    expect((await answer).status()).toBe(409);
    expect(await late.getByRole('alert').first().textContent()).toMatch(/decided while you were reading/);
    expect(await late.locator('.standing').textContent()).toContain('A second look at the hours.');
    expect(await late.getByLabel('Why you decide so').inputValue()).toBe(lateNote);
    expect(
      await late
        .getByLabel(/is true in this scope/)
        .first()
        .inputValue(),
    ).not.toBe('');
    await late.close();
  });

  test('the browser had nothing to complain of', () => {
    // The answers 409 and 422 are pages, but chromium writes every such answer to the console.
    expect(complaints.filter((line) => !/status of 4(?:09|22)/.test(line))).toEqual([]);
  });
});

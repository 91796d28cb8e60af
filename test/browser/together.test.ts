import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, startDesk, type RunningDesk } from './desk.js';

const STEP_MS = 10_000;
const START_MS = 120_000;

let browser: Browser;
let desk: RunningDesk;
let lead: BrowserContext;

const signIn = async (context: BrowserContext, link: string): Promise<Page> => {
  context.setDefaultTimeout(STEP_MS);
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: /sign in/i }).click();
  await page.waitForURL(`${desk.url}/conflicts`);
  return page;
};

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk()]);
  lead = await browser.newContext();
  await signIn(lead, desk.link);
}, START_MS);
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const waiting = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('.page-head .muted').first().textContent()) ?? '', 10);

describe('by keyboard alone', () => {
  let page: Page;
  beforeAll(async () => {
    page = await lead.newPage();
    await page.goto(`${desk.url}/conflicts`);
  });
  afterAll(() => page.close());

  test('ten conflicts are decided, one after the other', async () => {
    const before = await waiting(page);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 10; i++) {
      await page.waitForURL(/\/conflicts\/[^/?]+/);
      await page.locator('[data-save]').waitFor();
      const address = page.url();
      if (i % 2 === 0) await page.keyboard.press('7');
      else {
        await page.keyboard.press('5');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
      }
      await page.keyboard.press('s');
      await page.keyboard.type('The editor of the day read both reports.');
      await page.keyboard.press('Control+Enter');
      await page.waitForURL((url) => url.href !== address);
    }
    await page.goto(`${desk.url}/conflicts`);
    expect(await waiting(page)).toBe(before - 10);
  }, 120_000);

  test('the last decision is gone back to with u, and a new one stands beside it', async () => {
    await page.goto(`${desk.url}/conflicts`);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/conflicts\/[^/?]+/);
    const decided = new URL(page.url()).pathname;
    await page.keyboard.press('7');
    await page.keyboard.press('s');
    await page.keyboard.type('First thought.');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/decided=/);
    await page.keyboard.press('u');
    await page.waitForURL((url) => url.pathname === decided);
    expect(await page.locator('.standing').textContent()).toContain('First thought.');
  });

  test('the place in the list is found again after a reload, and keys are inert in fields', async () => {
    await page.goto(`${desk.url}/conflicts?status=any`);
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    const focused = (): Promise<string | null> => page.locator(':focus').getAttribute('href');
    const second = await page.locator('[data-open]').nth(1).getAttribute('href');
    expect(await focused()).toBe(second);
    await page.reload();
    expect(await focused()).toBe(second);
    await page.keyboard.press('x');
    expect(await page.locator('[data-select]').nth(1).isChecked()).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.type('jkx?');
    expect(await page.locator('[data-search]').inputValue()).toBe('jkx?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('two editors on one conflict', () => {
  let mine: Page;
  let theirs: Page;
  let other: BrowserContext;
  let address = '';

  beforeAll(async () => {
    const people = await lead.newPage();
    await people.goto(`${desk.url}/people`);
    await people.getByLabel('Name').fill('Ada Other');
    await people.getByRole('button', { name: 'Add and make a sign-in link' }).click();
    const link = (await people.locator('.notice code').textContent()) ?? '';
    await people.close();
    other = await browser.newContext();
    theirs = await signIn(other, link);
    mine = await lead.newPage();
    await mine.goto(`${desk.url}/conflicts`);
    address = (await mine.locator('[data-open]').first().getAttribute('href')) ?? '';
  }, START_MS);
  afterAll(() => other.close());

  test('see one another, and what the other does, without a reload', async () => {
    await mine.goto(`${desk.url}${address}`);
    await theirs.goto(`${desk.url}${address}`);
    await mine.getByText('Also here: Ada Other').waitFor();
    await mine.getByLabel('Comment').fill('Which of them counted, @ada.other?');
    await mine.getByRole('button', { name: 'Add the comment' }).click();
    await theirs.getByText('Something changed here: show it').waitFor();
    await theirs.locator('[data-unread]', { hasText: '1' }).waitFor();
    await theirs.getByText('Something changed here: show it').click();
    await theirs.getByText('Which of them counted').waitFor();
  });

  test('the second decision is refused, and nothing of it is lost', async () => {
    await mine.goto(`${desk.url}${address}`);
    await theirs.goto(`${desk.url}${address}`);
    for (const [page, note] of [
      [mine, 'Both are published as they are.'],
      [theirs, 'Mine is another view.'],
    ] as const) {
      await page.keyboard.press('7');
      await page.keyboard.press('s');
      await page.keyboard.type(note);
    }
    await mine.keyboard.press('Control+Enter');
    await mine.waitForURL(/decided=/);
    await theirs.keyboard.press('Control+Enter');
    await theirs.getByRole('heading', { name: /decided while you were reading/ }).waitFor();
    expect(await theirs.getByLabel('Why you decide so').inputValue()).toBe('Mine is another view.');
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, startDesk, type RunningDesk } from './desk.js';

const STEP_MS = 15_000;
const START_MS = 120_000;

/** A report of one fire, as an editor pastes it. */
const REPORTS = [
  [
    'Dalby Post',
    'Fire at the mill in Dalby',
    'Nine people were hurt in a fire at the mill in Dalby on Tuesday, the mayor said.',
  ],
  [
    'Evening Bell',
    'Mill fire in Dalby',
    'Fifty people were hurt in a fire at the mill in Dalby on Tuesday, police said.',
  ],
  [
    'The Courier',
    'Dalby mill burns',
    'A fire broke out at the mill in Dalby on Tuesday. The wards took in a cricket team and its umpire.',
  ],
  ['Radio Lund', 'Mill fire', 'Ninety people were hurt in a fire at the mill in Dalby on Tuesday, nurses said.'],
] as const;

/** A story that grows report by report, with what people mended and decided of it: first as a reader of plain pages has it. */
describe.each([
  { scripts: 'off', javaScriptEnabled: false },
  { scripts: 'on', javaScriptEnabled: true },
])('a story that grows, with scripts $scripts', ({ javaScriptEnabled }) => {
  let browser: Browser;
  let desk: RunningDesk;
  let context: BrowserContext;
  let page: Page;
  let conflict = '';

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launchBrowser(), startDesk()]);
    context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(STEP_MS);
    page = await context.newPage();
    await page.goto(desk.link);
    await page.getByRole('button', { name: /sign in/i }).click();
    await page.waitForURL(`${desk.url}/conflicts`);
  }, START_MS);
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  const paste = async (report: (typeof REPORTS)[number]): Promise<void> => {
    const [publisher, title, text] = report;
    await page.goto(`${desk.url}/sources/new`);
    await page.getByLabel('Title as published').fill(title);
    await page.getByLabel('Publisher').fill(publisher);
    await page.getByLabel('Published on').fill('2024-03-05');
    await page.locator('#text').fill(`${title}\n\n${text}`);
    await page.locator('main form button[type="submit"]').last().click();
    await page.waitForURL(/\/added/);
  };
  const open = async (): Promise<string> => {
    await page.goto(conflict);
    return page.locator('main').innerText();
  };
  const unfold = async (summary: string): Promise<void> => {
    const details = page.locator(summary);
    if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
  };

  test(
    'two reports are pasted, and their conflict is in the queue',
    async () => {
      await paste(REPORTS[0]);
      await paste(REPORTS[1]);
      await page.goto(`${desk.url}/conflicts?q=Dalby`);
      await page.locator('main a[href^="/conflicts/conflict"]').first().click();
      await page.waitForURL(/\/conflicts\/conflict/);
      conflict = page.url();
      expect(await page.locator('h1').innerText()).toContain('injured');
      expect(await page.locator('.position').count()).toBe(2);
    },
    START_MS,
  );

  test(
    'a claim that claimdesk did not find is added from the third report',
    async () => {
      await paste(REPORTS[2]);
      await page.goto(`${desk.url}/sources`);
      await page.getByRole('link', { name: 'Dalby mill burns' }).first().click();
      await page.waitForURL(/\/sources\/src/);
      await unfold('#add-claim details');
      await page.locator('#add-quote').fill('The wards took in a cricket team and its umpire');
      await page.locator('#add-question').selectOption({ label: await questionLabel(page) });
      await page.locator('#add-says').fill('twelve');
      await page.locator('#add-why').fill('Eleven players and one umpire.');
      await page.getByRole('button', { name: 'Add the claim' }).click();
      await page.waitForURL(/\/claims\//);
      expect(await page.locator('h1').innerText()).toBe('twelve');
      expect(await open()).toContain('twelve');
      expect(await page.locator('.position').count()).toBe(3);
    },
    START_MS,
  );

  test(
    'a value is corrected, and one is accepted',
    async () => {
      await page.goto(conflict);
      await page.locator('.position', { hasText: 'Fifty' }).locator('a[href^="/claims/"]').first().click();
      await page.waitForURL(/\/claims\//);
      await unfold('#mend details');
      await page.getByLabel('What it says').fill('about 60');
      await page.locator('#mend-value-why').fill('Corrected in print.');
      await page.getByRole('button', { name: 'Correct the value' }).click();
      await page.waitForURL(/#mend$/);
      await page.goto(conflict);
      await unfold('.decide-box > details');
      await page.locator('#outcome-accept-one').check();
      await page.locator('input[name="accept-claim"]').first().check();
      await page.getByLabel('Why you decide so').fill('The hospital counts so.');
      await page.locator('[data-save]').click();
      await page.waitForURL(/\/conflicts/);
      expect(await open()).toContain('The hospital counts so.');
    },
    START_MS,
  );

  test(
    'the fourth report challenges the decision; what was mended and added still stands',
    async () => {
      await paste(REPORTS[3]);
      const text = await open();
      expect(text).toContain('New evidence came after the decision');
      expect(text).toContain('New since the decision');
      expect(await page.locator('.notice.stale .related').innerText()).toMatch(/ninety[^]*Radio Lund/i);
      expect(text).toContain('about 60');
      expect(text).toContain('twelve');
    },
    START_MS,
  );
});

/** The option of the question about the injured. */
const questionLabel = async (page: Page): Promise<string> => {
  const labels = await page.locator('#add-question option').allInnerTexts();
  const label = labels.find((each) => /hurt|injured/i.test(each));
  if (label === undefined) throw new Error(`no question about the injured among ${labels.join('; ')}`);
  return label;
};

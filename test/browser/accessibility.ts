import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GRAVE: readonly (string | null | undefined)[] = ['serious', 'critical'];

/** What axe finds serious or critical on a page, a line each; and text that leaves the screen sideways. */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  const found = violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${String(impact)} ${id}: ${html.slice(0, 200)}`));
  const wider = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return wider > 0 ? [...found, `the page is ${wider} px wider than the screen`] : found;
};

import { datelineLength } from '../../src/text/dateline.js';

describe('a dateline before the first sentence', () => {
  test.each([
    ['BOGOTA, March 15 (Agency) - At least nine miners were killed.', 'BOGOTA, March 15 (Agency) - '],
    ['PARIS (AP) — A fire broke out.', 'PARIS (AP) — '],
    ['LAGOS, Nigeria – Two men were held.', 'LAGOS, Nigeria – '],
    ['Rome, 3 May (ANSA) -- A bus crashed.', 'Rome, 3 May (ANSA) -- '],
    ['NEW DELHI: The minister resigned.', 'NEW DELHI: '],
    ['Lisbon (Reuters): The minister resigned.', 'Lisbon (Reuters): '],
    ['OSLO – Norway’s police said.', 'OSLO – '],
  ])('%s', (text, prefix) => {
    expect(text.slice(0, datelineLength(text))).toBe(prefix);
  });

  test.each([
    'The ferry - a rusting hulk - sank.',
    'Police (who were warned) - came late.',
    'Maria Costa - a nurse - was hurt.',
    'In May 2012 - a dry year - the dam burst.',
    'A 3-2 win for Lyon.',
    'Nine dead - officials',
    'Police: nine dead',
  ])('none: %s', (text) => {
    expect(datelineLength(text)).toBe(0);
  });
});

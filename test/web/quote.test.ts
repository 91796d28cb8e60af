import { quoteModel } from '../../src/web/quote.page.js';
import { createFakeDesk } from '../support/fake-services.js';
import { FAKE_CLAIMS } from '../support/fake-stories.js';

const { services } = createFakeDesk();
const held = async (id: string) => {
  const view = await services.read.claims.find(id);
  if (!view) throw new Error(id);
  return view.inContext;
};

test.each(FAKE_CLAIMS.map(({ id }) => id))(
  'the pieces of %s are its sentence and paragraph, with exactly its words marked',
  async (id) => {
    const context = await held(id);
    const { sentence, paragraph } = quoteModel(context);
    const marked = (pieces: typeof sentence): string =>
      pieces
        .filter(({ mark }) => mark)
        .map(({ text }) => text)
        .join('');
    expect(marked(sentence)).toBe(context.claim.display);
    expect(sentence.map(({ text }) => text).join('')).toContain(context.claim.quote);
    if (!paragraph) return;
    expect(paragraph.map(({ text }) => text).join('')).toBe(context.before + context.claim.quote + context.after);
    expect(
      paragraph
        .filter((piece) => piece.sentence)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence.map(({ text }) => text).join(''));
  },
);

test.each([
  ['claim_may_9', null],
  ['claim_friday', { words: 'May 9, 2031, worked out from the publication date', placed: true }],
  ['claim_nine', null],
  ['claim_around_40', { words: 'read as 36 to 44', placed: true }],
  ['claim_over_40', { words: 'read as 41 or more', placed: true }],
  ['claim_mirela', null],
])('what is read into %s beyond its words', async (id, reading) => {
  expect(quoteModel(await held(id)).reading).toEqual(reading);
});

test('a weekday without publication date is said to be unplaced', async () => {
  const context = await held('claim_saturday');
  const value = { kind: 'date', from: null, to: null, grain: 'day', basis: 'implied', rule: 'weekday' } as const;
  expect(quoteModel({ ...context, claim: { ...context.claim, value } }).reading).toEqual({
    words: 'cannot be placed in the calendar: the source has no publication date',
    placed: false,
  });
});

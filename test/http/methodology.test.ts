import { signedIn, type Visitor } from '../support/visitor.js';

let visitor: Visitor;
beforeEach(async () => {
  visitor = await signedIn();
});
const textOf = async (address: string): Promise<string> => (await visitor.agent.get(address)).text;

describe('methodology', () => {
  test('is linked from every page, and links every rule', async () => {
    expect(await textOf('/conflicts')).toContain('href="/methodology"');
    const text = await textOf('/methodology');
    expect(text).toContain('href="/methodology/comparators/quantity-disagrees"');
    expect(text).toContain('href="/methodology/extractors/quantity-reader"');
  });

  test('shows the weights that run, their signs, and the version of the engine', async () => {
    const text = await textOf('/methodology');
    expect(text).toContain('engine version 7');
    expect(text).toMatch(/<th scope="row">same day<\/th><td class="number">\+2\.6<\/td>/);
    expect(text).toMatch(/<th scope="row">different places<\/th><td class="number">−3\.6<\/td>/);
    expect(text).toMatch(/Needed in all<\/th><td class="number">3\.8/);
  });

  test('has a page for a comparator: what it flags, where it stops, what it says, and its cases', async () => {
    const text = await textOf('/methodology/comparators/quantity-disagrees');
    for (const words of [
      'Two counts conflict where their ranges do not meet.',
      'Rounding is judged by the policy alone.',
      'Importance: Major',
      '{a} counts {low}, {b} {high}: the two ranges do not meet.',
      'Nine were hurt, says &lt;b&gt;someone&lt;/b&gt;.',
      '(published May 9, 2031)',
      '(without a date)',
      'Both cannot be true',
      'One report says nine, the other forty.',
      'They say the same',
    ])
      expect(text).toContain(words);
  });

  test('has a page for an extractor, with sentences that it has read', async () => {
    const text = await textOf('/methodology/extractors/quantity-reader');
    expect(text).toContain('Reads counts with their hedges.');
    expect(text).toContain('Does not read tables.');
    expect(text).toContain('<mark>Nine</mark> were hurt.');
    expect(text).toContain('<li>nine</li>');
  });

  test.each([
    '/methodology/comparators/quantity-reader',
    '/methodology/extractors/none',
    '/methodology/comparators/%00',
  ])('%s is not there', async (address) => {
    expect((await visitor.agent.get(address)).status).toBe(404);
  });

  test('a conflict leads to the rule that found it', async () => {
    const text = await textOf('/conflicts/conflict_hospital');
    expect(text).toContain('<a href="/methodology/comparators/quantity-disagrees">How this was found</a>');
    expect(text).toMatch(/Rule: <a href="\/methodology\/comparators\/quantity-disagrees">/);
  });
});

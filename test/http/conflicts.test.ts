import { OTHER_EDITOR } from '../support/fake-services.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const PAGE = '/conflicts/conflict_hospital';
const BOTH_TRUE = {
  outcome: 'both-true',
  version: '0',
  note: 'Two different spans of time.',
  'scope-claim-0': 'claim_around_40',
  'scope-0': 'in total',
  'scope-claim-1': 'claim_nine',
  'scope-1': 'that evening',
  'scope-claim-2': 'claim_nobody',
  'scope-2': 'says a reader',
};

let visitor: Visitor;
beforeEach(async () => {
  visitor = await signedIn();
});

const decide = (fields: Readonly<Record<string, string>>, page = PAGE, query = ''): ReturnType<Visitor['send']> =>
  visitor.send(page, `${page}/resolutions${query}`, fields);
const decisions = (id = 'conflict_hospital') => visitor.desk.resolutions.get(id) ?? [];

describe('the queue', () => {
  test('is in order, and each row leads to its conflict under the same filter', async () => {
    const { text } = await visitor.agent.get('/conflicts?event=event_ferry');
    const links = [...text.matchAll(/href="(\/conflicts\/[^"]+)" data-open/g)].map(([, href]) => href);
    expect(links[0]).toBe('/conflicts/conflict_hospital?event&#x3D;event_ferry');
    expect(links).toHaveLength(5);
  });

  test('a choice leads to as many conflicts as it says', async () => {
    const { text } = await visitor.agent.get('/conflicts');
    const choices = [
      ...text.matchAll(/<a href="(\/conflicts[^"]*)"[^>]*><span>[^<]*<\/span>\s*<span class="count">(\d+)<\/span>/g),
    ];
    expect(choices.length).toBeGreaterThan(10);
    for (const [, href = '', count = ''] of choices) {
      const list = await visitor.agent.get(href.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'));
      expect([href, (list.text.match(/data-row>/g) ?? []).length]).toEqual([href, Number(count)]);
    }
  });

  test('an empty queue says what is next', async () => {
    const { text } = await visitor.agent.get('/conflicts?status=challenged');
    expect(text).toContain('Nothing matches these filters');
    expect((await visitor.agent.get('/conflicts?page=9')).text).toContain('The queue ends before this page');
  });

  test.each(['?kind=nonsense', '?status=%00', '?page=-1', '?page=x'])('%s is no filter', async (query) => {
    const res = await visitor.agent.get(`/conflicts${query}`);
    expect([res.status, (res.text.match(/data-row>/g) ?? []).length]).toEqual([200, 6]);
  });
});

describe('a conflict', () => {
  test('shows both quotes in their sentences with the words marked, and what is implied apart from what is stated', async () => {
    const { text } = await visitor.agent.get('/conflicts/conflict_start');
    expect(text).toContain('ferry Saint Aldous on <mark>Friday evening</mark>, an hour');
    expect(text).toContain('May 9, 2031, worked out from the publication date');
    expect(text).toContain('No publication date');
  });

  test('says how many outlets and origins stand behind each position, and what makes them fewer', async () => {
    const { text } = await visitor.agent.get(PAGE);
    expect(text).toMatch(/class="muted">1 outlet, 1 origin<|class="muted">1 outlet</);
    expect(text).toContain('<dt>Origin</dt><dd><b>Coastal Wire</b>: a news agency is credited: “told Coastal Wire”');
    expect((await visitor.agent.get('/conflicts')).text).toMatch(/\d outlets, \d origins?/);
  });

  test('of a developing count shows the series, in order, with its words of revision', async () => {
    const { text } = await visitor.agent.get(PAGE);
    const rows = [
      ...text.matchAll(/<tr><td>.*?<\/td><th scope="row">([^<]*)<\/th>.*?>([^<]*)<\/a><\/td><td>([^<]*)<\/td><\/tr>/g),
    ];
    expect(rows.map(([, publisher, display, words]) => [publisher, display, words])).toEqual([
      ['Lorne Courier', 'Nine', ''],
      ['Coast Mail', 'around 40', '“rose to”'],
    ]);
    expect((await visitor.agent.get('/conflicts/conflict_start')).text).not.toContain('How the count rose');
    expect((await visitor.agent.get('/conflicts')).text).toContain('Developing');
  });

  test('has the suggested outcome chosen, and chooses no value by itself', async () => {
    const { text } = await visitor.agent.get(PAGE);
    expect(text).toMatch(/value="both-true"[^>]* checked/);
    expect(text).not.toMatch(/name="accept-claim"[^>]* checked/);
  });

  test('previous and next are those of the same filtered queue', async () => {
    const { text } = await visitor.agent.get('/conflicts/conflict_start?event=event_ferry');
    expect(text).toContain('href="/conflicts/conflict_hospital?event&#x3D;event_ferry" rel="prev"');
    expect(text).toContain('href="/conflicts/conflict_apology?event&#x3D;event_ferry" rel="next"');
  });
});

describe('deciding', () => {
  test.each([
    ['accept-one', { 'accept-claim': 'claim_nine' }, { kind: 'accept-one', claim: 'claim_nine' }],
    [
      'range',
      { 'range-low': 'claim_nine', 'range-best': 'claim_around_40', 'range-high': 'claim_over_40' },
      { kind: 'range', low: 'claim_nine', best: 'claim_around_40', high: 'claim_over_40' },
    ],
    [
      'both-true',
      BOTH_TRUE,
      {
        kind: 'both-true',
        scopes: [
          { claim: 'claim_around_40', scope: 'in total' },
          { claim: 'claim_nine', scope: 'that evening' },
          { claim: 'claim_nobody', scope: 'says a reader' },
        ],
      },
    ],
    ['superseded', { 'superseded-by': 'claim_around_40' }, { kind: 'superseded', by: 'claim_around_40' }],
    ['not-a-conflict', { reason: 'different-thing' }, { kind: 'not-a-conflict', reason: 'different-thing' }],
    [
      'needs-reporting',
      { 'would-settle': 'A call to the hospital' },
      { kind: 'needs-reporting', wouldSettle: 'A call to the hospital' },
    ],
    ['publish-attributed', { wording: '' }, { kind: 'publish-attributed', wording: null }],
  ])('%s is stored with exactly its fields', async (outcome, fields, stored) => {
    const res = await decide({ ...fields, outcome, version: '0', note: 'Because.' });
    expect(res.status).toBe(303);
    expect(decisions().map(({ outcome: held, rationale }) => [held, rationale])).toEqual([[stored, 'Because.']]);
  });

  test('leads on to the next conflict of the same queue, which says what was decided', async () => {
    const res = await decide(BOTH_TRUE, PAGE, '?event=event_ferry');
    expect(res.headers.location).toBe('/conflicts/conflict_start?event=event_ferry&decided=conflict_hospital');
    const { text } = await visitor.agent.get(res.headers.location ?? '');
    expect(text).toContain('Decided: Both true, different scope.');
  });

  test('the decision stands on its page, with who and why', async () => {
    await decide(BOTH_TRUE);
    const { text } = await visitor.agent.get(PAGE);
    expect(text).toContain('that evening: Nine (Lorne Courier)');
    expect(text).toContain('Two different spans of time.');
    expect(text).toContain('R. Editor');
  });

  test.each([
    ['no outcome', { ...BOTH_TRUE, outcome: '' }, 'Choose one of the seven outcomes.', '#outcome-accept-one'],
    ['no note', { ...BOTH_TRUE, note: ' ' }, 'Say in a sentence why you decide so.', '#note'],
    ['no value', { outcome: 'accept-one', version: '0', note: 'x' }, 'Choose the value to accept.', '#accept-claim'],
    ['no scope', { ...BOTH_TRUE, 'scope-1': '' }, 'Say in what scope this is true', '#scope-1'],
    [
      'no reason',
      { outcome: 'not-a-conflict', version: '0', note: 'x' },
      'Choose why this is not a conflict.',
      '#reason',
    ],
    [
      'no way to settle',
      { outcome: 'needs-reporting', version: '0', note: 'x' },
      'Say what would settle it.',
      '#would-settle',
    ],
    [
      'a claim of elsewhere',
      { outcome: 'accept-one', version: '0', note: 'x', 'accept-claim': 'claim_rain' },
      'not a claim of this conflict',
      '#note',
    ],
  ])('%s: the form comes back with a summary and what was typed', async (_what, fields, message, field) => {
    const res = await decide(fields);
    expect(res.status).toBe(422);
    expect(res.text).toContain('role="alert"');
    expect(res.text).toContain(message);
    expect(res.text).toContain(`href="${field}"`);
    expect(res.text).toContain(`id="${field.slice(1)}"`);
    if (fields.note.trim() !== '') expect(res.text).toContain(`>${fields.note}</textarea>`);
    expect(decisions()).toEqual([]);
  });

  test('what is typed comes back escaped', async () => {
    const res = await decide({ ...BOTH_TRUE, 'scope-1': '', note: '</textarea><script>x</script>' });
    expect(res.text).toContain('&lt;/textarea&gt;&lt;script&gt;x&lt;/script&gt;</textarea>');
  });

  test('a stale form gets 409, shows the decision of the other, keeps note and choices, and may then overrule', async () => {
    await visitor.desk.services.review.resolve(
      {
        conflict: 'conflict_hospital',
        expectedVersion: 0,
        outcome: { kind: 'accept-one', claim: 'claim_nine' },
        rationale: 'The hospital says so.',
      },
      OTHER_EDITOR,
    );
    const res = await decide(BOTH_TRUE);
    expect(res.status).toBe(409);
    expect(res.text).toContain('S. Colleague decided while you were reading');
    expect(res.text).toContain('The hospital says so.');
    expect(res.text).toContain('Two different spans of time.</textarea>');
    expect(res.text).toMatch(/value="both-true"[^>]* checked/);
    expect(res.text).toContain('value="that evening"');
    expect(res.text).toContain('name="version" value="1"');
    expect(decisions()).toHaveLength(1);
    expect((await decide({ ...BOTH_TRUE, version: '1' })).status).toBe(303);
    expect(decisions()).toHaveLength(2);
  });

  test('a form on evidence that changed gets 409, says so and keeps the note', async () => {
    const { text } = await visitor.agent.get(PAGE);
    const evidence = /name="evidence" value="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(evidence).not.toBe('');
    visitor.desk.changeEvidence('conflict_hospital');
    const res = await decide({ ...BOTH_TRUE, evidence });
    expect(res.status).toBe(409);
    expect(res.text).toContain('The evidence changed while you were reading');
    expect(res.text).toContain('Two different spans of time.</textarea>');
    expect(decisions()).toHaveLength(0);
  });

  test('new evidence after the decision is said first', async () => {
    await decide(BOTH_TRUE);
    visitor.desk.changeEvidence('conflict_hospital');
    const { text } = await visitor.agent.get(PAGE);
    expect(text).toContain('New evidence came after the decision');
    expect(text).toContain('The decision that stood');
  });

  test('an unknown conflict cannot be decided', async () => {
    const res = await visitor.send(PAGE, '/conflicts/none/resolutions', BOTH_TRUE);
    expect(res.status).toBe(404);
  });
});

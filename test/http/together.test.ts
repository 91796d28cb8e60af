import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp, type Editor } from '../support/desk-app.js';
import { FIRE } from '../support/stored-desk.js';

const database = useDatabase();
let desk: DeskApp;
let lead: Editor;
let ada: Editor;
let page: string;

beforeEach(async () => {
  desk = await deskApp(database());
  const { opened } = await desk.ingest.add(FIRE, desk.editor);
  page = `/conflicts/${opened[0] ?? ''}`;
  lead = await desk.enter();
  ada = await desk.enter('Ada');
});
afterEach(() => {
  desk.live.end();
});

describe('a conflict', () => {
  test('is assigned, watched and discussed by forms, and shows all of it', async () => {
    const given = await lead.send(page, `${page}/assignments?kind=quantity`, { person: ada.id });
    expect([given.status, given.headers.location]).toEqual([303, `${page}?kind=quantity`]);
    const said = await lead.send(page, `${page}/comments`, { comment: 'Who counted, @ada?\n\nThe hospital <b>?' });
    expect(said.headers.location).toMatch(/#comment_/);
    await ada.send(page, `${page}/watches`, { watching: 'no' });
    const { text } = await ada.agent.get(page);
    expect(text).toContain('<option value="">Nobody</option>');
    expect(text).toMatch(/<option value="person_[^"]+" selected>Ada<\/option>/);
    expect(text).toContain('Editor assigned it to Ada');
    expect(text).toContain('<p class="comment-words">Who counted, @ada?</p>');
    expect(text).toContain('The hospital &lt;b&gt;?');
    expect(text).toContain('>Watch</button>');
    expect((await lead.agent.get('/conflicts')).text).toContain('<dd class="assignee">Ada</dd>');
    const notices = await ada.agent.get('/notices');
    expect(notices.text.match(/<b>New\.<\/b>/g)).toHaveLength(2);
    expect(notices.text).toContain('<span data-number>2</span>');
  });

  test('keeps a comment that cannot be stored in its form, and says why', async () => {
    const refused = await ada.send(page, `${page}/comments`, { comment: '   ' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Write something first.');
    expect(refused.text).toContain('aria-invalid="true"');
  });

  test.each(['assignments', 'comments', 'watches'])('that does not exist has no %s', async (noun) => {
    const answer = await ada.send('/conflicts', `/conflicts/none/${noun}`, {
      comment: 'x',
      person: '',
      watching: 'yes',
    });
    expect(answer.status).toBe(404);
  });
});

describe('a reader', () => {
  test('looks, watches and reads notices, and changes nothing else', async () => {
    const rita = await desk.enter('Rita', 'reader');
    expect((await rita.agent.get(page)).status).toBe(200);
    expect((await rita.send(page, `${page}/watches`, { watching: 'yes' })).status).toBe(303);
    expect((await rita.send('/notices', '/notices/readings', { upTo: '9' })).status).toBe(303);
    for (const [action, fields] of [
      [`${page}/comments`, { comment: 'x' }],
      [`${page}/assignments`, { person: '' }],
      [`${page}/resolutions`, { outcome: 'not-a-conflict', reason: 'misread', note: 'x', version: '0' }],
      ['/conflicts/bulk', { to: 'assign:' }],
      ['/sources', { text: 'x' }],
      ['/views', { name: 'x' }],
      ['/people', { name: 'Zed' }],
    ] as const) {
      const answer = await rita.send(page, action, fields);
      expect([action, answer.status]).toEqual([action, 403]);
    }
    expect((await rita.agent.get('/conflicts')).text).not.toContain('Zed');
  });
});

describe('people', () => {
  test('are added by a lead, with a link that is shown once and lets them in', async () => {
    const answer = await lead.send('/people', '/people', { name: 'Ben', role: 'reader' });
    expect(answer.status).toBe(201);
    const link = /http:\/\/[^<]*\/sign-in\?token(?:=|&#x3D;)([\w-]+)/.exec(answer.text)?.[1] ?? '';
    expect(await desk.people.signIn(link)).toMatchObject({ name: 'Ben', role: 'reader' });
    expect((await lead.agent.get('/people')).text).not.toContain(link);
  });

  test('are left alone by editors', async () => {
    expect((await ada.agent.get('/people')).text).not.toContain('Add somebody');
    for (const action of [
      '/people',
      `/people/${lead.id}/links`,
      `/people/${lead.id}/roles`,
      `/people/${lead.id}/departures`,
    ])
      expect((await ada.send('/people', action, { name: 'x', role: 'lead' })).status).toBe(403);
  });

  test('change roles and leave; who has left is signed out at once', async () => {
    await lead.send('/people', `/people/${ada.id}/roles`, { role: 'reader' });
    expect((await ada.send(page, `${page}/comments`, { comment: 'x' })).status).toBe(403);
    expect((await lead.send('/people', `/people/${lead.id}/departures`, {})).status).toBe(409);
    expect((await lead.send('/people', `/people/${ada.id}/links`, {})).status).toBe(201);
    await lead.send('/people', `/people/${ada.id}/departures`, {});
    expect((await ada.agent.get('/conflicts')).headers.location).toBe('/sign-in');
    expect((await lead.send('/people', `/people/${ada.id}/links`, {})).status).toBe(404);
    expect((await lead.send('/people', '/people', { name: ' ', role: 'editor' })).status).toBe(422);
  });
});

describe('the queue', () => {
  test('remembers where somebody was, and keeps filters under names', async () => {
    expect((await ada.agent.get('/conflicts')).text).not.toContain('data-resume');
    await ada.agent.get(`${page}?kind=quantity`);
    expect((await ada.agent.get('/conflicts')).text.replaceAll('&#x3D;', '=')).toContain(
      `href="${page}?kind=quantity" data-resume`,
    );
    const saved = await ada.send('/conflicts', '/views', {
      name: 'Counts',
      query: 'kind=quantity&page=3&x=y',
      shared: 'yes',
    });
    expect([saved.status, saved.headers.location]).toEqual([303, '/conflicts?kind=quantity']);
    const seen = (await lead.agent.get('/conflicts?kind=quantity')).text;
    expect(seen).toContain('<span class="filter-name">Saved:</span> Counts');
    expect(seen).not.toMatch(/\/views\/[^/]+\/removals/);
    const own = (await ada.agent.get('/conflicts')).text;
    await ada.send('/conflicts', /\/views\/[^/]+\/removals/.exec(own)?.[0] ?? '', {});
    expect((await lead.agent.get('/conflicts')).text).not.toContain('Counts');
    expect((await ada.send('/conflicts', '/views', { name: ' ' })).status).toBe(400);
  });

  test('shows what a decision on several would change, and then changes all or nothing', async () => {
    const id = page.split('/').at(-1) ?? '';
    const choice = 'not-a-conflict:different-thing';
    const preview = await ada.agent.get('/conflicts/bulk').query({ id, to: choice, kind: 'quantity' });
    expect(preview.status).toBe(200);
    expect(preview.text).toContain('1 conflict will change');
    expect(preview.text).toContain('<td>Open</td><td>Not a conflict</td>');
    const field = (name: string): string =>
      new RegExp(`name="${name}-${id}" value="([^"]*)"`).exec(preview.text)?.[1] ?? '';
    const fields = {
      to: choice,
      id,
      [`version-${id}`]: field('version'),
      [`evidence-${id}`]: field('evidence'),
      note: '',
    };
    const without = await ada.send(page, '/conflicts/bulk', fields);
    expect([without.status, (await desk.store.readers.conflicts.find(id))?.status]).toEqual([422, 'open']);
    const stale = await ada.send(page, '/conflicts/bulk', { ...fields, note: 'x', [`version-${id}`]: '7' });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('Nothing was changed');
    const done = await ada.send(page, '/conflicts/bulk?kind=quantity', { ...fields, note: 'Two halls.' });
    expect([done.status, done.headers.location]).toEqual([303, '/conflicts?kind=quantity']);
    expect(await desk.store.readers.conflicts.find(id)).toMatchObject({
      status: 'dismissed',
      resolutions: [{ rationale: 'Two halls.', editor: { name: 'Ada' } }],
    });
    await ada.send(page, '/conflicts/bulk', { to: `assign:${ada.id}`, id });
    expect((await desk.store.readers.conflicts.find(id))?.assignee).toBe('Ada');
    for (const query of [{ to: choice }, { id, to: 'nonsense' }, { id: 'none', to: choice }])
      expect((await ada.agent.get('/conflicts/bulk').query(query)).status).toBe(400);
  });
});

describe('an open page', () => {
  test('hears who is here, and that somebody else did something', async () => {
    const server = createServer(desk.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const id = page.split('/').at(-1) ?? '';
      const open = async (editor: Editor) => {
        const answer = await fetch(`http://127.0.0.1:${String(port)}/live?conflict=${id}`, {
          headers: { cookie: editor.cookie },
        });
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
        const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
        let heard = '';
        return {
          until: async (words: RegExp): Promise<string> => {
            while (!words.test(heard)) {
              const chunk = await reader?.read();
              if (!chunk || chunk.done) break;
              heard += chunk.value;
            }
            return heard;
          },
          close: () => reader?.cancel(),
        };
      };
      const first = await open(ada);
      expect(await first.until(/event: changed/)).toContain('data: {"names":[]}');
      const second = await open(lead);
      expect(await first.until(/"names":\["Editor"\]/)).toContain('"names":["Editor"]');
      expect(await second.until(/"names":\["Ada"\]/)).toContain('"names":["Ada"]');
      await lead.send(page, `${page}/comments`, { comment: '@ada, look' });
      const heard = await first.until(/"unread":1/);
      expect(new Set(heard.match(/"stamp":"[^"]+"/g)).size).toBeGreaterThan(1);
      await second.close();
      await first.until(/"names":\["Editor"\][\s\S]*"names":\[\]/);
      desk.live.end();
      expect(await first.until(/never/)).not.toContain('never');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }, 20_000);

  test('of a stranger hears nothing', async () => {
    const { default: request } = await import('supertest');
    expect((await request(desk.app).get('/live')).status).toBe(303);
  });
});

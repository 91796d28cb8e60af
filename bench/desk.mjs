/**
 * The editor's pages on a large desk: 2,000 sources, 50,000 claims, 5,000 conflicts of invented news, on the embedded database or on the server of
 * DATABASE_URL. Each page beside a bare Express route on the same database that runs one indexed query and renders one list.
 */
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import express from 'express';
import Handlebars from 'handlebars';
import { line, median } from './timing.mjs';

const ACTOR = { id: 'bench', name: 'Bench' };
const POLICY = { name: 'bench', version: 1 };
const ROUNDS = 15;

const PLACES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper'];
const HAPPENINGS = ['fire', 'flood', 'march', 'crash', 'raid', 'strike', 'vote', 'storm'];
const SPEAKERS = ['the mayor', 'the governor', 'police', 'the union', 'the fire service', 'a hospital', 'the ministry'];
const SEVERITIES = ['critical', 'major', 'minor', 'spelling'];

const titleOf = (event) =>
  `${HAPPENINGS[event % HAPPENINGS.length]} in ${PLACES[event % PLACES.length]} ${1 + Math.floor(event / PLACES.length)}`;

/** Which event has how many sources and questions: the first is the widest grid, the others share the rest. */
const shapesOf = ({ sources, conflicts }) => {
  const [wideSources, wideQuestions] = [200, 40];
  const events = Math.round((sources - wideSources) / 10);
  const each = Math.ceil((conflicts - wideQuestions) / events);
  return [
    { event: 0, sources: wideSources, questions: wideQuestions },
    ...Array.from({ length: events }, (_, i) => ({ event: i + 1, sources: 10, questions: each })),
  ];
};

const sentenceOf = (question, count, speaker) => `In hall ${question} there were ${count} people, ${speaker} said.`;

const countOf = (question, source) => 10 + (question % 7) + (source % 3 === 0 ? 40 : 0);

/** Stores sources, and an analysis of them as the engine would hand it over. */
const fill = async (stores, size) => {
  const [claims, events, questions, conflicts] = [[], [], [], []];
  for (const { event, sources, questions: asked } of shapesOf(size)) {
    const eventId = `event_${event}`;
    events.push({ id: eventId, title: titleOf(event), from: '2030-05-01', to: '2030-05-02', place: null });
    const held = Array.from({ length: asked }, () => []);
    for (let s = 0; s < sources; s++) {
      const speaker = SPEAKERS[(event + s) % SPEAKERS.length];
      const sentences = Array.from({ length: asked }, (_, q) => sentenceOf(q, countOf(q, s), speaker));
      const title = `${titleOf(event)}, report ${s}`;
      const text = `${title}\n\n${sentences.join('\n')}\n`;
      const { id: document } = await stores.sources.add(
        {
          metadata: {
            title,
            publisher: `Paper ${(event * 7 + s) % 60}`,
            publishedAt: `2030-05-${String(1 + (s % 28)).padStart(2, '0')}`,
            publishedAtBasis: 'stated',
            url: null,
            author: null,
            language: 'en',
          },
          text,
          mediaType: 'text/plain',
          file: null,
        },
        { actor: ACTOR, action: 'source.added', details: {} },
      );
      let at = title.length + 2;
      for (const [q, quote] of sentences.entries()) {
        const n = countOf(q, s);
        const span = { start: at, end: at + quote.length };
        const markStart = at + quote.indexOf(` ${n} `) + 1;
        const named = at + quote.indexOf(speaker);
        held[q].push({
          id: `claim_${event}_${q}_${s}`,
          document,
          quote,
          span,
          sentence: span,
          kind: 'quantity',
          value: { kind: 'quantity', stated: [n], low: n, high: n, hedge: 'exact', unit: 'people', counted: 'person' },
          display: String(n),
          mark: { start: markStart, end: markStart + String(n).length },
          hedge: 'exact',
          modality: 'reported',
          speaker: { name: speaker, at: { start: named, end: named + speaker.length } },
          event: eventId,
          question: `question_${event}_${q}`,
          extractor: { id: 'counts', version: 1 },
        });
        at += quote.length + 1;
      }
    }
    for (const [q, all] of held.entries()) {
      const question = `question_${event}_${q}`;
      claims.push(...all);
      questions.push({ id: question, event: eventId, kind: 'quantity', text: `How many people were in hall ${q}?` });
      const positions = [...new Set(all.map(({ display }) => display))].map((display) => ({
        display,
        claims: all.filter((claim) => claim.display === display).map(({ id }) => id),
      }));
      const [a, b] = [positions[0]?.claims[0], positions[1]?.claims[0]];
      conflicts.push({
        id: `conflict_${event}_${q}`,
        event: eventId,
        question,
        kind: 'quantity',
        score: ((event * 31 + q * 17) % 997) / 1000,
        severity: SEVERITIES[(event + q) % SEVERITIES.length],
        explanation: 'One paper says ten more than the other.',
        scope: 'same',
        suggestion: null,
        positions,
        pairs: [
          {
            a,
            b,
            kind: 'quantity',
            level: 'contradicts',
            score: 0.5,
            scope: 'same',
            comparator: { id: 'quantity-disagrees', version: 2 },
            message: 'ranges-apart',
            explanation: 'The two ranges do not meet.',
            suggestion: null,
            waterfall: [],
          },
        ],
      });
    }
  }
  await stores.findings.replace({ documents: [], claims, events, questions, conflicts }, POLICY, {
    actor: ACTOR,
    action: 'findings.replaced',
    details: {},
  });
  return { claims: claims.length, conflicts: conflicts.length };
};

/** A route that does what no page can do without: one query by an index, one list. */
const bareRoute = (client) => {
  const app = express();
  const page = Handlebars.compile(
    '<!doctype html><title>{{title}}</title><ul>{{#each rows}}<li>{{text}}</li>{{/each}}</ul>',
  );
  app.get('/', async (_req, res) => {
    const rows = await client.question.findMany({ where: { eventId: 'event_1' }, take: 50, select: { text: true } });
    res.type('html').send(page({ title: 'Questions', rows }));
  });
  return app;
};

const listening = (app) =>
  new Promise((resolve) => {
    const server = createServer(app).listen(0, '127.0.0.1', () => resolve(server));
  });

/** Milliseconds of each address, in turn, so that a slow moment of the machine falls on all of them. */
const timed = async (addresses) => {
  const took = addresses.map(() => []);
  for (let round = -2; round < ROUNDS; round++)
    for (const [i, { url, headers }] of addresses.entries()) {
      const began = performance.now();
      const answer = await fetch(url, { headers, redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
      if (round >= 0) took[i].push(performance.now() - began);
    }
  return took.map(median);
};

/** Signs in as the first lead; gives the cookies of the session. */
const cookiesOf = async (url, people) => {
  const secret = await people.issueSignInSecret();
  const form = await fetch(`${url}/sign-in?token=${secret}`);
  const first = form.headers.getSetCookie().map((each) => each.split(';')[0]);
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: first.join('; ') },
    body: new URLSearchParams({ token: secret, _csrf: token }),
  });
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
};

const PAGES = [
  ['queue', '/conflicts'],
  ['queue, three facets', '/conflicts?severity=major&publisher=Paper+7&status=any'],
  ['queue, searched', '/conflicts?words=hall+7'],
  ['queue, page 40', '/conflicts?page=40'],
  ['conflict of 10 sources', '/conflicts/conflict_3_4'],
  ['conflict of 200 sources', '/conflicts/conflict_0_4'],
  ['grid, 25 × 10', '/events/event_3'],
  ['grid, 40 × 200', '/events/event_0'],
  ['source', null],
  ['claim', '/claims/claim_3_4_5'],
  ['search', '/search?q=governor'],
  ['events', '/events'],
];

/** Fills a desk of this size and prints how long its pages take, as multiples of the bare route. */
export const benchDesk = async (size, kit) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'claimdesk-bench-'));
  const connection = await kit.connect({
    data: path.join(folder, 'data'),
    databaseUrl: process.env.DATABASE_URL ?? null,
  });
  const { stores, readers, work } = kit.storeOn(connection);
  const together = kit.createTogether(work);
  const services = {
    // pages that are only read ask nothing of these
    ingest: null,
    mending: null,
    review: kit.createReview(work, readers.conflicts),
    people: kit.createPeople(work, stores, kit.systemClock),
    together,
    live: kit.createLive(readers.together, together),
    trace: kit.createTrace(readers),
    sheets: kit.createSheets({
      read: readers,
      exports: stores.sheetExports,
      audit: stores.audit,
      policy: kit.policy,
      clock: kit.systemClock,
    }),
    read: readers,
    stores,
    policy: kit.policy,
  };
  const servers = [];
  try {
    const began = performance.now();
    const { claims, conflicts } = await work.run((inOne) => fill(inOne, size));
    const seconds = Math.round((performance.now() - began) / 1000);
    line(
      'desk of invented news',
      `${size.sources} sources, ${claims} claims, ${conflicts} conflicts, ${connection.kind}; made in ${seconds} s`,
    );
    const app = kit.createApp(services, {
      secret: 'x'.repeat(40),
      methodology: kit.methodologyOf(kit.policy),
      log: () => undefined,
    });
    servers.push(await listening(app), await listening(bareRoute(connection.client)));
    const [desk, bare] = servers.map((server) => `http://127.0.0.1:${server.address().port}`);
    const cookie = await cookiesOf(desk, services.people);
    const [source] = await readers.sources.list();
    const addresses = [
      { url: `${bare}/` },
      ...PAGES.map(([, to]) => ({ url: `${desk}${to ?? `/sources/${source.id}`}`, headers: { cookie } })),
    ];
    const [yardstick, ...pages] = await timed(addresses);
    line('bare route: one query, one list', `${yardstick.toFixed(1)} ms`);
    for (const [i, ms] of pages.entries())
      line(`page: ${PAGES[i][0]}`, `${(ms / yardstick).toFixed(1)} times, ${ms.toFixed(0)} ms`);
    line('memory with this desk open', `${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
  } finally {
    for (const server of servers) server.close();
    await connection.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

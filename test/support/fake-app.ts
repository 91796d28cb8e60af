import type { Express } from 'express';
import { createApp } from '../../src/app.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Methodology } from '../../src/web/methodology/methodology.page.js';
import { createFakeDesk, type FakeDesk } from './fake-services.js';

const METHODOLOGY: Methodology = {
  extractors: [
    {
      id: 'quantity-reader',
      yields: 'quantity',
      version: 1,
      docs: { summary: 'Reads counts with their hedges.', limits: 'Does not read tables.' },
    },
  ],
  comparators: [
    {
      id: 'quantity-disagrees',
      kind: 'quantity',
      version: 1,
      severity: 'major',
      docs: {
        summary: 'Two counts conflict where their ranges do not meet.',
        limits: 'Rounding is judged by the policy alone.',
      },
      messages: { disjoint: '{a} counts {low}, {b} {high}: the two ranges do not meet.' },
    },
  ],
  weights: [
    {
      title: 'That two tellings are of one event',
      rows: [
        { id: 'same-day', label: 'same day', weight: 2.6 },
        { id: 'elsewhere', label: 'different places', weight: -3.6 },
      ],
      needed: 3.8,
    },
  ],
  policy: DEFAULT_POLICY,
  engineVersion: 7,
  casesOf: () => [
    {
      left: 'Nine were hurt, says <b>someone</b>.',
      right: 'Forty were hurt.',
      published: ['2031-05-09', null],
      level: 'contradicts',
      message: 'disjoint',
      explanation: 'One report says nine, the other forty.',
    },
    { left: 'Nine.', right: '9.', published: null, level: 'agrees', message: 'same', explanation: null },
  ],
  readingsOf: () => [{ text: 'Nine were hurt.', found: [{ span: { start: 0, end: 4 }, display: 'nine' }] }],
};

export interface FakeApp {
  readonly app: Express;
  readonly desk: FakeDesk;
  readonly lines: Readonly<Record<string, unknown>>[];
}

/** The real app over services in memory; the clock stands still. */
export const createFakeApp = (): FakeApp => {
  const desk = createFakeDesk();
  const lines: Readonly<Record<string, unknown>>[] = [];
  const app = createApp(desk.services, {
    secret: 'a secret for tests only, long enough',
    methodology: METHODOLOGY,
    log: (line) => lines.push(line),
    clock: { now: () => new Date('2031-05-12T10:10:00.000Z') },
  });
  return { app, desk, lines };
};

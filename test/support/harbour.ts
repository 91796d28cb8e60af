import type { Claim } from '../../src/domain/claim.js';
import type { Analysis } from '../../src/domain/finding.js';
import type { Actor, NewSource } from '../../src/ports/stores.js';
import type { Store } from '../../src/store/open-store.js';
import { analysisWith, claimFrom, conflictAmong, newSource, quantity } from './fixtures.js';

/** An invented story in three sources: a ferry fire, with characters outside the basic plane before the quotes. */

export const ITSELF: Actor = { id: 'claimdesk', name: 'claimdesk' };
export const ADDED = { actor: ITSELF, action: 'source.added', details: {} };
export const ANALYSED = { actor: ITSELF, action: 'findings.replaced', details: {} };
export const POLICY = { name: 'default', version: 1 };

export const TEXTS = {
  gazette: '🚢🔥 Ferry burns\nNine people were hurt, said the Harbour Office.\nThe fire began on Friday.',
  post: 'Ferry fire hurts fifty\nFifty people were hurt in the fire, the Post has learned.',
  wire: 'Ferry\n\nOfficials counted\nnine people hurt.\n\nNothing else is known.',
} as const;

const SOURCES: Readonly<Record<keyof typeof TEXTS, NewSource>> = {
  gazette: newSource(TEXTS.gazette, { title: 'Ferry burns', publisher: 'The Gazette', publishedAt: '2025-01-03' }),
  post: newSource(TEXTS.post, {
    title: 'Fifty hurt',
    publisher: 'Evening Post',
    publishedAt: '2025-01-02T22:00:00+00:00',
    url: 'https://post.example/ferry',
  }),
  wire: newSource(TEXTS.wire, { title: 'Ferry', publisher: 'The  gazette' }),
};

/** The story as stored: ids of its sources, its claims, and its analysis. */
export interface Harbour {
  readonly ids: Readonly<Record<keyof typeof TEXTS, string>>;
  readonly claims: {
    readonly nine: Claim;
    readonly fifty: Claim;
    readonly nineToo: Claim;
    readonly friday: Claim;
  };
  readonly analysis: Analysis;
}

/** Claims of the story for sources with these ids. */
const harbourClaims = (ids: Harbour['ids']): Harbour['claims'] => ({
  nine: claimFrom({
    id: 'claim_nine',
    document: ids.gazette,
    text: TEXTS.gazette,
    quote: 'Nine people were hurt',
    mark: 'Nine',
    value: quantity(9),
    speaker: 'Harbour Office',
  }),
  fifty: claimFrom({
    id: 'claim_fifty',
    document: ids.post,
    text: TEXTS.post,
    quote: 'Fifty people were hurt in the fire',
    mark: 'Fifty',
    value: quantity(50),
  }),
  nineToo: claimFrom({
    id: 'claim_nine_too',
    document: ids.wire,
    text: TEXTS.wire,
    quote: 'nine people hurt',
    mark: 'nine',
    value: quantity(9),
  }),
  friday: claimFrom({
    id: 'claim_friday',
    document: ids.gazette,
    text: TEXTS.gazette,
    quote: 'began on Friday',
    mark: 'Friday',
    value: {
      kind: 'date',
      from: '2025-01-03',
      to: '2025-01-03',
      grain: 'day',
      basis: 'implied',
      rule: 'weekday-before-publication',
    },
    question: 'question_when',
  }),
});

export const harbourAnalysis = (claims: Harbour['claims']): Analysis =>
  analysisWith(
    [claims.nine, claims.fifty, claims.nineToo, claims.friday],
    [conflictAmong('conflict_hurt', [[claims.nine, claims.nineToo], [claims.fifty]], { score: 0.9 })],
    { events: [{ id: 'event_1', title: 'Ferry fire', from: '2025-01-03', to: '2025-01-03', place: 'Harbour' }] },
  );

/** Adds the three sources. */
const addHarbourSources = async (store: Store): Promise<Harbour['ids']> => ({
  gazette: (await store.stores.sources.add(SOURCES.gazette, ADDED)).id,
  post: (await store.stores.sources.add(SOURCES.post, ADDED)).id,
  wire: (await store.stores.sources.add(SOURCES.wire, ADDED)).id,
});

/** Adds the sources and what was found in them. */
export const storeHarbour = async (store: Store): Promise<Harbour> => {
  const ids = await addHarbourSources(store);
  const claims = harbourClaims(ids);
  const analysis = harbourAnalysis(claims);
  await store.stores.findings.replace(analysis, POLICY, ANALYSED);
  return { ids, claims, analysis };
};

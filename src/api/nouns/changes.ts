import { z } from 'zod';
import type { PlacedChange } from '../../domain/change.js';
import { Problem } from '../../kernel/problem.js';
import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { changesShape } from '../schema/change.js';

const USUAL = 100;
const MOST = 1000;

const askShape = z.strictObject({
  since: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      '`next` of what was read before; from the beginning without it; `latest` for only what comes from now on.',
    ),
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
});

type Place = Pick<PlacedChange, 'seq' | 'ordinal'>;

const cursorOf = ({ seq, ordinal }: Place): string => Buffer.from(JSON.stringify([seq, ordinal])).toString('base64url');

const place = z.tuple([z.int().min(0), z.int().min(0)]);

const placeOf = (cursor: string): Place => {
  const refused = new Problem(
    'bad-input',
    'since: It is no cursor of this feed.',
    'Send `next` of what was read before.',
  );
  let held: unknown;
  try {
    held = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refused;
  }
  const read = place.safeParse(held);
  if (!read.success) throw refused;
  const [seq, ordinal] = read.data;
  return { seq, ordinal };
};

const BEGINNING: Place = { seq: 0, ordinal: 0 };

const changeAnswer = ({ seq, ordinal, kind, noun, id, at, by }: PlacedChange) => ({
  id: `${seq}-${ordinal}`,
  kind,
  noun,
  subject: id,
  at,
  by,
  href: `/api/v1/${noun}s/${id}`,
});

/** Everything that happens to sources, claims and conflicts, in the order of the audit. */
export const changeEndpoints = ({ read }: Pick<Services, 'read'>): readonly Endpoint[] => [
  endpoint({
    id: 'listChanges',
    method: 'get',
    path: '/changes',
    summary: 'What happened since a place, in order: each change at least once, none left out',
    query: askShape,
    answers: changesShape,
    handle: async ({ query: { since, limit } }) => {
      if (since === 'latest') {
        const next = cursorOf(await read.lists.lastPlace());
        return { json: { changes: [], next, more: false } };
      }
      const after = since === undefined ? null : placeOf(since);
      const found = await read.lists.changes({ limit: limit + 1, after });
      const changes = found.slice(0, limit);
      const next = cursorOf(changes.at(-1) ?? after ?? BEGINNING);
      return { json: { changes: changes.map(changeAnswer), next, more: found.length > limit } };
    },
  }),
];

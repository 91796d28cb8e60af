import { z } from 'zod';
import type { ImportComplaint, ImportedClaim } from '../../domain/imported.js';
import { NOT_A_CONFLICT_REASONS, type Outcome } from '../../domain/resolution.js';
import { GRAINS, HEDGES, PLACE_RELATIONS, DAY_PARTS, VALUE_KINDS, type Value } from '../../domain/value.js';
import { publishedAtOf } from '../published-at.js';

/** Longest text of one field, in UTF-16 units: a quote is a clause, a rationale a few sentences. */
const LONGEST = 5_000;

const words = z.string().max(LONGEST);
const list = z.array(words).max(200);

const clock = z.object({
  from: z.number(),
  to: z.number(),
  twelve: z.boolean(),
  zone: words.nullable(),
  offset: z.number().nullable(),
});

const reference = z.object({
  name: words,
  key: words,
  holder: words.nullable(),
  namesakes: z.boolean(),
});

/** A value as claimdesk writes it: whatever another program made of it is looked at before it is compared with anything. */
const valueShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('quantity'),
    stated: z.array(z.number()).max(20),
    low: z.number(),
    high: z.number().nullable(),
    hedge: z.enum(HEDGES),
    unit: words.nullable(),
    counted: words.nullable(),
    scope: words.exactOptional(),
  }),
  z.object({
    kind: z.literal('date'),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    grain: z.enum(GRAINS),
    basis: z.enum(['stated', 'implied']),
    rule: words,
    part: z.enum(DAY_PARTS).exactOptional(),
    clocks: z.array(clock).max(20).exactOptional(),
  }),
  z.object({ kind: z.literal('name'), name: words, given: list, surname: words.nullable() }),
  z.object({
    kind: z.literal('place'),
    place: words,
    within: list,
    relation: z.enum(PLACE_RELATIONS),
    references: z.array(reference).max(2),
    km: z.number().nullable(),
    bearing: z.number().nullable(),
    part: z.number().nullable(),
    setting: words.nullable(),
  }),
  z.object({ kind: z.literal('agent'), agent: words, classes: list, names: list }),
  z.object({ kind: z.literal('cause'), cause: words, classes: list }),
  z.object({ kind: z.literal('reason'), reason: words, classes: list }),
  z.object({ kind: z.literal('role'), role: words, classes: list }),
  z.object({ kind: z.literal('status'), status: words, classes: list }),
  z.object({ kind: z.literal('polarity'), predicate: words, negated: z.boolean() }),
]) satisfies z.ZodType<Value>;

const outcomeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept-one'), claim: words }),
  z.object({ kind: z.literal('range'), low: words, best: words, high: words }),
  z.object({
    kind: z.literal('both-true'),
    scopes: z.array(z.object({ claim: words, scope: words })).max(200),
  }),
  z.object({ kind: z.literal('superseded'), by: words }),
  z.object({ kind: z.literal('not-a-conflict'), reason: z.enum(NOT_A_CONFLICT_REASONS) }),
  z.object({ kind: z.literal('needs-reporting'), wouldSettle: words }),
  z.object({ kind: z.literal('publish-attributed'), wording: words.nullable() }),
]) satisfies z.ZodType<Outcome>;

const inJson = <T extends z.ZodType>(shape: T) =>
  z
    .string()
    .max(20_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'This is no JSON.' });
        return z.NEVER;
      }
    })
    .pipe(shape);

/** A row of a sheet of claimdesk, as far as an import needs it; other columns are left alone. */
const rowShape = z.object({
  question: words.min(1),
  questionId: words,
  conflictId: words,
  status: words,
  claimId: words,
  value: words.min(1),
  rationale: words,
  editor: words,
  decidedAt: words,
  quote: words.min(1),
  speaker: words,
  publisher: words,
  title: words,
  url: words,
  publishedAt: words,
  publishedAtBasis: z.enum(['stated', 'inferred', 'unknown']),
  snapshotSha256: z.string().regex(/^(?:[0-9a-f]{64})?$/),
  start: z.coerce.number().int().min(0),
  kind: z.enum(VALUE_KINDS),
  data: inJson(valueShape),
  decision: z.union([z.literal('').transform(() => null), inJson(outcomeShape)]),
});

const orNull = (text: string): string | null => (text === '' ? null : text);

const message = ({ issues: [issue] }: z.ZodError): string =>
  issue === undefined ? 'It has another shape.' : `${issue.path.map(String).join('.')}: ${issue.message}`;

/** A row of a sheet as a claim; or why it is none. */
export const claimOfRow = (given: unknown, row: number): ImportedClaim | ImportComplaint => {
  const read = rowShape.safeParse(given);
  if (!read.success) return { row, message: message(read.error) };
  const { data, decision, publishedAt, ...held } = read.data;
  if (data.kind !== held.kind) return { row, message: `data: It is no value of the kind ${held.kind}.` };
  const date = publishedAt === '' ? null : publishedAtOf(publishedAt);
  if (publishedAt !== '' && date === null) return { row, message: `publishedAt: ${publishedAt} is no date.` };
  // a challenged decision decides nothing, and an import does not know what challenged it
  const stands = held.status === 'resolved' || held.status === 'dismissed';
  return {
    row,
    id: held.claimId,
    group: held.conflictId === '' ? held.questionId : held.conflictId,
    question: held.question,
    kind: held.kind,
    value: data,
    says: held.value,
    quote: held.quote,
    speaker: held.speaker,
    metadata: {
      title: orNull(held.title),
      publisher: orNull(held.publisher),
      url: orNull(held.url),
      publishedAt: date,
      publishedAtBasis: date === null ? 'unknown' : held.publishedAtBasis,
      author: null,
      language: null,
    },
    snapshotSha256: held.snapshotSha256,
    start: held.snapshotSha256 === '' ? null : held.start,
    decision:
      stands && decision !== null
        ? { outcome: decision, rationale: held.rationale, editor: held.editor, decidedAt: held.decidedAt }
        : null,
  };
};

export const isComplaint = (read: ImportedClaim | ImportComplaint): read is ImportComplaint => 'message' in read;

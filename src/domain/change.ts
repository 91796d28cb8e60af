/** What can happen to what programs follow. */
export const CHANGE_KINDS = ['created', 'updated', 'withdrawn', 'reopened', 'resolved', 'challenged'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What programs follow. Claims that come with a source are told of by the source. */
export const CHANGING = ['source', 'claim', 'conflict'] as const;
export type Changing = (typeof CHANGING)[number];

/** One thing that happened to one source, claim or conflict. */
export interface Change {
  readonly kind: ChangeKind;
  readonly noun: Changing;
  readonly id: string;
}

/** A change at its place in the order of all changes: the row of the audit that tells of it, and which of that row's changes it is. */
export interface PlacedChange extends Change {
  readonly seq: number;
  readonly ordinal: number;
  /** ISO date-time, UTC. */
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
}

/** A row of the audit, as far as changes are read off it. */
interface Told {
  readonly subject: { readonly id: string };
  readonly details: Readonly<Record<string, unknown>>;
}

const idsIn = (held: unknown): readonly string[] =>
  Array.isArray(held) ? held.filter((id): id is string => typeof id === 'string') : [];

const one =
  (kind: ChangeKind, noun: Changing) =>
  ({ subject }: Told): readonly Change[] => [{ kind, noun, id: subject.id }];

const mended = ({ subject, details }: Told): readonly Change[] => {
  const mend = details.mend as { readonly kind?: unknown; readonly to?: unknown } | undefined;
  const kind = mend?.kind !== 'standing' ? 'updated' : mend.to === null ? 'reopened' : 'withdrawn';
  return [{ kind, noun: 'claim', id: subject.id }];
};

/** What an analysis did to conflicts: each that is new, stands again, rests on other evidence, or stands no more. */
const found = ({ details }: Told): readonly Change[] => {
  const [opened, changed, challenged, returned] = ['opened', 'changed', 'challenged', 'returned'].map((name) =>
    idsIn(details[name]),
  ) as [readonly string[], readonly string[], readonly string[], readonly string[]];
  const told = new Set([...challenged, ...returned]);
  const conflicts = (kind: ChangeKind, ids: readonly string[]) =>
    ids.map((id): Change => ({ kind, noun: 'conflict', id }));
  return [
    ...conflicts('created', opened),
    ...conflicts('reopened', returned),
    ...conflicts('challenged', challenged),
    ...conflicts(
      'updated',
      changed.filter((id) => !told.has(id)),
    ),
    ...conflicts('withdrawn', [...idsIn(details.withdrawn), ...idsIn(details.removed)]),
  ];
};

const READERS: Readonly<Record<string, (row: Told) => readonly Change[]>> = {
  'source.added': one('created', 'source'),
  'source.dated': one('updated', 'source'),
  'source.revised': one('updated', 'source'),
  'source.marked': one('updated', 'source'),
  'publisher.graded': ({ details }) => idsIn(details.sources).map((id) => ({ kind: 'updated', noun: 'source', id })),
  'claim.added': one('created', 'claim'),
  'claim.mended': mended,
  'conflict.assigned': one('updated', 'conflict'),
  'conflict.commented': one('updated', 'conflict'),
  'conflict.resolved': one('resolved', 'conflict'),
  'findings.replaced': found,
  'findings.refreshed': found,
};

/** Actions of the audit that tell of changes. */
export const CHANGE_ACTIONS: readonly string[] = Object.keys(READERS);

/** The changes that a row of the audit tells of, in order. */
export const changesOf = (
  row: Told & {
    readonly seq: number;
    readonly at: string;
    readonly action: string;
    readonly actor: PlacedChange['by'];
  },
): readonly PlacedChange[] => {
  const { seq, at, actor } = row;
  const changes = Object.hasOwn(READERS, row.action) ? (READERS[row.action]?.(row) ?? []) : [];
  return changes.map((change, ordinal) => ({ ...change, seq, ordinal, at, by: { id: actor.id, name: actor.name } }));
};

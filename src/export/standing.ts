import type { Outcome } from '../domain/resolution.js';
import type { Standing } from '../domain/sheet.js';
import type { ConflictView, PositionView } from '../ports/readers.js';

/** What became of one candidate value, with the reason in one sentence. */
export interface ClaimStanding {
  readonly standing: Standing;
  /** In what scope it is true, empty where no scope was given. */
  readonly scope: string;
  readonly why: string;
}

/** What a decision says of the claims that it names; `others` is for the claims of positions that it does not name. */
interface Ruling {
  readonly named: ReadonlyMap<string, ClaimStanding>;
  readonly others: ClaimStanding;
}

const standing = (kind: Standing, why: string, scope = ''): ClaimStanding => ({ standing: kind, scope, why });

const NOT_IN_CONFLICT: Readonly<Record<Extract<Outcome, { kind: 'not-a-conflict' }>['reason'], string>> = {
  'different-event': 'the claims speak of different events',
  'different-thing': 'the claims speak of different things',
  'same-value': 'the claims say the same',
  misread: 'a source was misread',
  other: 'the editor found none',
};

/** Each outcome answers for itself. */
const RULINGS: { readonly [K in Outcome['kind']]: (outcome: Extract<Outcome, { kind: K }>) => Ruling } = {
  'accept-one': ({ claim }) => ({
    named: new Map([[claim, standing('accepted', 'Accepted as the value.')]]),
    others: standing('rejected', 'Not accepted: another value was.'),
  }),
  range: ({ low, best, high }) => {
    // One claim may be two ends of the range: "best" says more than an end does.
    const ends = [
      [low, 'low', 'the low figure'],
      [high, 'high', 'the high figure'],
      [best, 'best', 'the best figure'],
    ] as const;
    const rolesOf = (claim: string): string =>
      ends.flatMap(([held, , words]) => (held === claim ? [words] : [])).join(' and ');
    return {
      named: new Map(ends.map(([claim, end]) => [claim, standing(end, `Chosen as ${rolesOf(claim)}.`)])),
      others: standing('rejected', 'Not chosen as the low, best or high figure.'),
    };
  },
  'both-true': ({ scopes }) => ({
    named: new Map(
      scopes.map(({ claim, scope }) => [claim, standing('accepted-in-scope', `Accepted as true of: ${scope}.`, scope)]),
    ),
    others: standing('rejected', 'Not among the values that were accepted in a scope.'),
  }),
  superseded: ({ by }) => ({
    named: new Map([[by, standing('accepted', 'Accepted: it supersedes earlier reports.')]]),
    others: standing('superseded', 'Superseded by a later report.'),
  }),
  'not-a-conflict': ({ reason }) => ({
    named: new Map(),
    others: standing('not-in-conflict', `Not in conflict: ${NOT_IN_CONFLICT[reason]}.`),
  }),
  'needs-reporting': ({ wouldSettle }) => ({
    named: new Map(),
    others: standing('open', `Left open, needs reporting; it would be settled by: ${wouldSettle}.`),
  }),
  'publish-attributed': () => ({
    named: new Map(),
    others: standing('attributed', 'Left unresolved: each value is published with its source.'),
  }),
};

const rulingOf = (outcome: Outcome): Ruling => (RULINGS[outcome.kind] as (given: Outcome) => Ruling)(outcome);

/** What the decision says of a position's claims that it does not name; null where it says nothing of the position, or several things. */
const ofPosition = ({ claims }: PositionView, { named }: Ruling): ClaimStanding | null => {
  const said = claims.flatMap(({ claim }) => {
    const held = named.get(claim.id);
    return held ? [{ claim, held }] : [];
  });
  const [first] = said;
  if (!first) return null;
  const { claim, held } = first;
  const alike = said.every((other) => other.held.standing === held.standing && other.held.scope === held.scope);
  return alike ? { ...held, why: `Agrees with ${claim.display} (claim ${claim.id}). ${held.why}` } : null;
};

/** Why a conflict decides nothing now; null where its last decision stands. */
const openBecause = ({ status, resolutions }: ConflictView): string | null => {
  if (status === 'challenged') return 'Open again: the evidence has changed since it was decided.';
  return resolutions.length === 0 ? 'Left open: nobody has decided yet.' : null;
};

const openRuling = (why: string): Ruling => ({ named: new Map(), others: standing('open', why) });

/**
 * What became of each claim of a conflict, by claim id. The last decision stands while its evidence does; a challenged one decides nothing.
 * A claim that the decision does not name stands as its position does.
 */
export const standingsOf = (view: ConflictView): ReadonlyMap<string, ClaimStanding> => {
  const open = openBecause(view);
  const last = view.resolutions.at(-1);
  const ruling = open === null && last ? rulingOf(last.outcome) : openRuling(open ?? '');
  const standings = new Map<string, ClaimStanding>();
  for (const position of view.positions) {
    const shared = ofPosition(position, ruling);
    for (const { claim } of position.claims) {
      const own = ruling.named.get(claim.id) ?? shared;
      if (own || !standings.has(claim.id)) standings.set(claim.id, own ?? standings.get(claim.id) ?? ruling.others);
    }
  }
  return standings;
};

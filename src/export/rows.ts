import type { SheetRow } from '../domain/sheet.js';
import { canonicalJson } from '../kernel/digest.js';
import type { ClaimInContext, ConflictView, PositionView } from '../ports/readers.js';
import { standingsOf, type ClaimStanding } from './standing.js';
import { wordingOf } from './wording.js';

const rowOf = (
  view: ConflictView,
  position: PositionView,
  held: ClaimInContext,
  { standing, scope, why }: ClaimStanding,
): SheetRow => {
  const { claim, source } = held;
  const { metadata, snapshot } = source;
  const last = view.resolutions.at(-1);
  return {
    event: view.event.title,
    question: view.question.text,
    questionId: view.question.id,
    conflictId: view.id,
    status: view.status,
    claimId: claim.id,
    value: claim.display,
    standing,
    why: held.corrected ? `${why} The value is corrected by ${held.corrected.by} from “${held.corrected.was}”.` : why,
    wording: wordingOf(held, position, standing, scope, last?.outcome ?? null),
    scope,
    outcome: last?.outcome.kind ?? '',
    rationale: last?.rationale ?? '',
    editor: last?.editor.name ?? '',
    decidedAt: last?.decidedAt ?? '',
    quote: claim.quote,
    speaker: claim.speaker?.name ?? '',
    publisher: metadata.publisher ?? '',
    publisherGrade: source.grade,
    itemGrade: held.itemGrade,
    title: metadata.title ?? '',
    url: metadata.url ?? '',
    publishedAt: metadata.publishedAt ?? '',
    publishedAtBasis: metadata.publishedAtBasis,
    snapshotSha256: snapshot.sha256,
    start: held.codePoints.start,
    end: held.codePoints.end,
    kind: claim.kind,
    data: canonicalJson(claim.value),
    decision: last ? canonicalJson(last.outcome) : '',
  };
};

/** One row for each claim of a conflict, every candidate value with what became of it and why: in the order of its positions; a claim of two positions stands once. */
export const rowsOf = (view: ConflictView): readonly SheetRow[] => {
  const standings = standingsOf(view);
  const seen = new Set<string>();
  return view.positions.flatMap((position) =>
    position.claims.flatMap((held) => {
      const standing = standings.get(held.claim.id);
      if (!standing || seen.has(held.claim.id)) return [];
      seen.add(held.claim.id);
      return [rowOf(view, position, held, standing)];
    }),
  );
};

import type { ConflictStatus } from '../../domain/resolution.js';
import type { ReadClaim, Revision } from '../../ports/readers.js';
import { fatesOf } from '../../trace/revision.js';
import { wordDiff, type DiffPiece } from '../../trace/word-diff.js';
import { claimPath, conflictPath, outsideLink, snapshotPath, sourcePath } from '../address.js';
import { titleWords } from '../quote.page.js';
import { STATUS_WORDS, counted, momentWords } from '../words.js';

/** A conflict that a newer text opened or changed. */
interface Found {
  readonly id: string;
  readonly question: string;
  readonly status: ConflictStatus;
}

/** What taking in a text brought; `added` is false for the very text that was there. */
export interface Findings {
  readonly added: boolean;
  readonly opened: readonly Found[];
  readonly changed: readonly Found[];
}

/** A stretch of the two texts. */
export interface DiffPieceModel {
  readonly text: string;
  readonly gone: boolean;
  readonly added: boolean;
}

/** A claim as it was read in a text. */
export interface FateModel {
  readonly href: string | null;
  readonly question: string;
  readonly display: string;
  readonly quote: string;
  readonly note: string | null;
}

/** Claims that fared alike. */
export interface FatesModel {
  readonly title: string;
  readonly id: string;
  /** What is still said is folded away. */
  readonly open: boolean;
  readonly claims: readonly FateModel[];
}

export interface FoundModel {
  readonly href: string;
  readonly question: string;
  readonly status: string;
}

export interface TextLinkModel {
  readonly href: string;
  readonly words: string;
  readonly current: boolean;
}

/** One text of a source, what changed since the one before, and what became of its claims. */
export interface SnapshotPageModel {
  readonly title: string;
  readonly heading: string;
  readonly sourceHref: string;
  readonly texts: readonly TextLinkModel[];
  readonly kept: string;
  readonly retrievedAt: string;
  readonly sha256: string;
  readonly language: string;
  readonly notice: string | null;
  readonly error: string | null;
  readonly found: readonly FoundModel[];
  readonly first: boolean;
  readonly changes: string;
  readonly pieces: readonly DiffPieceModel[];
  readonly fates: readonly FatesModel[];
  readonly action: string;
  readonly url: string | null;
}

const fate = (claim: ReadClaim, note: string | null, stands: boolean): FateModel => ({
  href: stands ? claimPath(claim.id) : null,
  question: claim.question,
  display: claim.display,
  quote: claim.quote,
  note,
});

const fatesIn = ({ before, after, texts }: Revision): readonly FatesModel[] => {
  if (!before) return [];
  const { there, moved, gone, added } = fatesOf(before.claims, after.claims);
  const stands = after.ordinal === texts.length;
  return [
    {
      id: 'gone',
      open: true,
      title: `${counted(gone.length, 'claim')} gone`,
      claims: gone.map(({ claim, now }) =>
        fate(claim, now.length === 0 ? null : `now: ${now.map(({ display }) => display).join(', ')}`, false),
      ),
    },
    {
      id: 'new',
      open: true,
      title: `${counted(added.length, 'claim')} new`,
      claims: added.map((claim) => fate(claim, null, stands)),
    },
    {
      id: 'moved',
      open: false,
      title: `${counted(moved.length, 'claim')} moved`,
      claims: moved.map(({ claim, to }) =>
        fate(claim, `from character ${String(claim.codePoints.start)} to ${String(to.start)}`, stands),
      ),
    },
    {
      id: 'there',
      open: false,
      title: `${counted(there.length, 'claim')} still there`,
      claims: there.map((claim) => fate(claim, null, stands)),
    },
  ].filter(({ claims }) => claims.length > 0);
};

const changesIn = (pieces: readonly DiffPiece[]): string => {
  const of = (kind: DiffPiece['kind']): number =>
    pieces
      .filter((piece) => piece.kind === kind)
      .reduce((sum, { text }) => sum + text.split(/\s/u).filter((word) => word !== '').length, 0);
  return `${counted(of('new'), 'word')} new, ${counted(of('gone'), 'word')} gone`;
};

export const snapshotPage = (
  revision: Revision,
  findings: Findings | null,
  error: string | null,
): SnapshotPageModel => {
  const { source, texts, before, after } = revision;
  const pieces: readonly DiffPiece[] = before
    ? wordDiff(before.text, after.text)
    : [{ kind: 'same', text: after.text }];
  const found = [...(findings?.opened ?? []), ...(findings?.changed ?? [])];
  return {
    title: titleWords(source.metadata),
    heading: `Text ${String(after.ordinal)} of ${String(texts.length)}`,
    sourceHref: sourcePath(source.id),
    texts: texts.map(({ ordinal, retrievedAt }) => ({
      href: snapshotPath(source.id, ordinal),
      words: `${String(ordinal)}: ${momentWords(retrievedAt)}`,
      current: ordinal === after.ordinal,
    })),
    kept: momentWords(after.retrievedAt),
    retrievedAt: after.retrievedAt,
    sha256: after.sha256,
    language: source.metadata.language ?? 'en',
    notice:
      findings === null
        ? null
        : findings.added
          ? `The newer text is kept. ${counted(findings.opened.length, 'conflict')} opened, ${counted(findings.changed.length, 'conflict')} changed.`
          : 'This is the very text that was there: nothing was kept again.',
    error,
    found: found.map(({ id, question, status }) => ({
      href: conflictPath(id),
      question,
      status: STATUS_WORDS[status],
    })),
    first: before === null,
    changes: before ? `Since the text before: ${changesIn(pieces)}` : 'The first text',
    pieces: pieces.map(({ kind, text }) => ({ text, gone: kind === 'gone', added: kind === 'new' })),
    fates: fatesIn(revision),
    action: `${sourcePath(source.id)}/snapshots`,
    url: outsideLink(source.metadata.url),
  };
};

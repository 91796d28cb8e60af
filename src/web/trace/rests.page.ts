import type { Subject } from '../../ports/trace.js';
import type { RestsOn } from '../../services/trace.js';
import { address, claimPath, conflictPath, originPath, questionPath, sourcePath, speakerPath } from '../address.js';
import { publisherWords } from '../quote.page.js';
import { signOf, type SignModel } from '../sign.page.js';
import { OUTCOME_WORDS, STATUS_WORDS, counted, listed, momentWords } from '../words.js';
import { pictureModel, type PictureModel } from './picture.page.js';
import type { LinkedModel } from './question.page.js';

/** A claim of the subject. */
export interface RestingClaimModel {
  readonly href: string;
  readonly display: string;
  readonly quote: string;
  readonly publisher: string;
  readonly speaker: string | null;
  readonly question: LinkedModel | null;
}

export interface RestingPositionModel {
  readonly sign: SignModel;
  readonly display: string;
  readonly share: string;
}

/** A conflict that the subject takes a side in. */
export interface RestingConflictModel {
  readonly href: string;
  readonly question: string;
  readonly event: string;
  readonly status: string;
  readonly positions: readonly RestingPositionModel[];
}

/** A decision made on a claim of the subject. */
export interface RestingDecisionModel {
  readonly href: string;
  readonly words: string;
  readonly question: string;
  readonly named: string;
}

/** A sheet that a claim of the subject went into. */
export interface RestingSheetModel {
  readonly href: string;
  readonly title: string;
  readonly words: string;
  readonly sha256: string;
}

/** What rests on a source, a speaker or an origin. */
export interface RestsPageModel {
  readonly name: string;
  readonly overline: string;
  readonly backHref: string;
  readonly backWords: string;
  readonly summary: string;
  /** Other names of a speaker. */
  readonly otherNames: readonly LinkedModel[];
  /** A speaker's name is a name: in another story it may be another's. */
  readonly caution: string | null;
  readonly withoutHref: string;
  readonly jsonHref: string;
  readonly events: readonly RestingEventModel[];
  readonly conflicts: readonly RestingConflictModel[];
  readonly decisions: readonly RestingDecisionModel[];
  readonly sheets: readonly RestingSheetModel[];
  readonly picture: PictureModel;
}

/** Claims by the event that they tell of. */
export interface RestingEventModel {
  readonly title: string;
  readonly count: string;
  readonly claims: readonly RestingClaimModel[];
}

const OVERLINES: Readonly<Record<string, string>> = {
  source: 'Source: what rests on it',
  speaker: 'Speaker: what they say, and what rests on it',
  origin: 'Origin: what comes from it, and what rests on it',
};

/** Pages about one subject, and how the API is asked for it. */
export const subjectPaths = ({ kind, id }: Subject) => {
  const asked = { [kind]: id };
  const rests =
    kind === 'source' ? `${sourcePath(id)}/provenance` : kind === 'speaker' ? speakerPath(id) : originPath(id);
  const without =
    kind === 'source'
      ? `${sourcePath(id)}/without`
      : kind === 'speaker'
        ? address('/speakers/without', { name: id })
        : `${originPath(id)}/without`;
  return {
    rests,
    without,
    restsJson: address('/api/v1/dependents', asked),
    withoutJson: address('/api/v1/withdrawals', asked),
  };
};

const eventsOf = ({ claims, questions }: RestsOn): readonly RestingEventModel[] => {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const titles = [...new Set(claims.map(({ claim }) => asked.get(claim.question)?.title ?? ''))];
  return titles.map((title) => {
    const held = claims.filter(({ claim }) => (asked.get(claim.question)?.title ?? '') === title);
    return {
      title,
      count: counted(held.length, 'claim'),
      claims: held.map(({ claim, source }) => {
        const question = asked.get(claim.question);
        return {
          href: claimPath(claim.id),
          display: claim.display,
          quote: claim.quote,
          publisher: publisherWords(source.metadata),
          speaker: claim.speaker?.name ?? null,
          question: question ? { href: questionPath(question.id), name: question.text } : null,
        };
      }),
    };
  });
};

const decisionsOf = ({ resolutions, claims }: RestsOn): readonly RestingDecisionModel[] => {
  const displays = new Map(claims.map(({ claim }) => [claim.id, claim.display]));
  return resolutions.map(({ conflict, resolution, names }) => ({
    href: `${conflictPath(conflict.id)}#decision-${String(resolution.version)}`,
    words: `${OUTCOME_WORDS[resolution.outcome.kind]}, ${resolution.editor.name}, ${momentWords(resolution.decidedAt)}`,
    question: conflict.question.text,
    named:
      names.length === 0
        ? 'made with it in view'
        : `names ${listed(names.map((claim) => `“${displays.get(claim) ?? ''}”`))}`,
  }));
};

export const restsPage = (found: RestsOn): RestsPageModel => {
  const { evidence, claims, questions, conflicts, resolutions, sheets, otherNames } = found;
  const { subject, total } = evidence;
  const paths = subjectPaths(subject);
  const counts = [
    counted(total, 'claim'),
    counted(questions.length, 'question'),
    counted(conflicts.length, 'conflict'),
    counted(resolutions.length, 'decision'),
    counted(sheets.length, 'sheet'),
  ];
  const shown = total > claims.length ? `; below, the first ${counted(claims.length, 'claim')}` : '';
  return {
    name: subject.name,
    overline: OVERLINES[subject.kind] ?? '',
    backHref: subject.kind === 'source' ? sourcePath(subject.id) : '/sources',
    backWords: subject.kind === 'source' ? 'The article' : 'All sources',
    summary: `${listed(counts)}${shown}`,
    otherNames: otherNames.map((name) => ({ href: speakerPath(name), name })),
    caution:
      subject.kind === 'speaker' && new Set(questions.map(({ event }) => event)).size > 1
        ? 'This is a name as texts give it. In another event it may stand for somebody else.'
        : null,
    withoutHref: paths.without,
    jsonHref: paths.restsJson,
    events: eventsOf(found),
    conflicts: conflicts.map(({ conflict, positions }) => ({
      href: conflictPath(conflict.id),
      question: conflict.question.text,
      event: conflict.event.title,
      status: STATUS_WORDS[conflict.status],
      positions: positions.map(({ position, display, claims: held, of }) => ({
        sign: signOf(position),
        display,
        share: held === of ? 'all of its quotes' : `${String(held)} of its ${counted(of, 'quote')}`,
      })),
    })),
    decisions: decisionsOf(found),
    sheets: sheets.map(({ at, by, format, event, title, rowsSha256, claims: held }) => ({
      href: `/sheets/${encodeURIComponent(event ?? 'all')}`,
      title: title ?? 'All events',
      words: `${format}, ${momentWords(at)}, ${by}: ${counted(held, 'claim')} of it`,
      sha256: rowsSha256,
    })),
    picture: pictureModel(evidence),
  };
};

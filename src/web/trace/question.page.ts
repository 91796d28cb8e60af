import type { Evidence, TracedClaim } from '../../ports/trace.js';
import type { Saying } from '../../trace/who-says.js';
import {
  address,
  claimPath,
  conflictPath,
  eventPath,
  originPath,
  questionPath,
  sourcePath,
  speakerPath,
} from '../address.js';
import { publishedModel, publisherWords, titleWords, type PublishedModel } from '../quote.page.js';
import { signOf, type SignModel } from '../sign.page.js';
import { KIND_WORDS, STATUS_WORDS, counted, listed, supportWords } from '../words.js';
import { pictureModel, type PictureModel } from './picture.page.js';

/** Who says a value: one claim in one row. */
export interface SayingRowModel {
  readonly publisher: string;
  readonly sourceHref: string;
  readonly title: string;
  readonly published: PublishedModel;
  readonly display: string;
  readonly claimHref: string;
  readonly speaker: LinkedModel | null;
  readonly origin: LinkedModel | null;
}

export interface LinkedModel {
  readonly href: string;
  readonly name: string;
}

/** A value of the question, and everybody who says it. */
export interface SayingModel {
  readonly display: string;
  readonly sign: SignModel | null;
  readonly support: string;
  /** Who said it first, and how sure that is. */
  readonly first: string;
  /** Whom those who say it attribute it to. */
  readonly attributed: string;
  readonly onlyHref: string;
  readonly rows: readonly SayingRowModel[];
}

export interface JudgedModel {
  readonly href: string;
  readonly status: string;
}

/** A question: who says what, since when, attributed to whom. */
export interface WhoSaysPageModel {
  readonly question: string;
  readonly kind: string;
  readonly event: string;
  readonly eventHref: string;
  readonly conflicts: readonly JudgedModel[];
  readonly sayings: readonly SayingModel[];
  /** The value that was asked for, null for all. */
  readonly asked: string | null;
  readonly allHref: string;
  readonly jsonHref: string;
  readonly picture: PictureModel;
}

const nameOf = ({ source }: TracedClaim): string => publisherWords(source.metadata);

const firstWords = ({ first, asEarly, undated }: Saying): string => {
  const earlier = undated.length === 0 ? '' : `; ${counted(undated.length, 'undated quote')} may be earlier`;
  if (!first) return `Not known: nobody who says it is dated${earlier}`;
  const day = publishedModel(first.source.metadata).words;
  const beside = [...new Set(asEarly.map(nameOf))].filter((name) => name !== nameOf(first));
  return `${nameOf(first)}, ${day}${beside.length === 0 ? '' : `, perhaps as early: ${listed(beside)}`}${earlier}`;
};

const attributedWords = ({ attributed }: Saying): string =>
  attributed
    .map(({ to, claims }) => `${to ?? 'nobody: in their own voice'} (${listed([...new Set(claims.map(nameOf))])})`)
    .join('; ');

const rowModel = (held: TracedClaim): SayingRowModel => {
  const { claim, source, origin } = held;
  return {
    publisher: nameOf(held),
    sourceHref: sourcePath(source.id),
    title: titleWords(source.metadata),
    published: publishedModel(source.metadata),
    display: claim.display,
    claimHref: claimPath(claim.id),
    speaker: claim.speaker && { href: speakerPath(claim.speaker.name), name: claim.speaker.name },
    origin: origin ? { href: originPath(origin.id), name: origin.name } : null,
  };
};

export const questionPage = (
  evidence: Evidence,
  sayings: readonly Saying[],
  asked: string | null,
): WhoSaysPageModel => {
  const { id, name } = evidence.subject;
  const question = evidence.questions.find((one) => one.id === id);
  return {
    question: name,
    kind: question ? KIND_WORDS[question.kind] : '',
    event: question?.title ?? '',
    eventHref: eventPath(question?.event ?? ''),
    conflicts: evidence.conflicts.map((conflict) => ({
      href: conflictPath(conflict.id),
      status: conflict.withdrawn ? 'not found any more' : STATUS_WORDS[conflict.status],
    })),
    sayings: sayings.map((saying) => ({
      display: saying.display,
      sign: saying.position === null ? null : signOf(saying.position),
      support: supportWords(saying),
      first: firstWords(saying),
      attributed: attributedWords(saying),
      onlyHref: address(questionPath(id), { value: saying.claims[0]?.claim.display ?? null }),
      rows: saying.claims.map(rowModel),
    })),
    asked,
    allHref: questionPath(id),
    jsonHref: `/api/v1${address(questionPath(id), { value: asked })}`,
    picture: pictureModel(evidence),
  };
};

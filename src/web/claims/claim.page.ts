import type { ClaimView } from '../../ports/readers.js';
import type { Evidence } from '../../ports/trace.js';
import type { Provenance, RelatedClaim } from '../../trace/provenance.js';
import { claimPath, outsideLink, questionPath, sourcePath } from '../address.js';
import { decisionModel, type DecisionModel } from '../conflicts/decision.page.js';
import { quoteModel, titleWords, type QuoteModel } from '../quote.page.js';
import { KIND_WORDS, dayWords } from '../words.js';
import { pictureModel, type PictureModel } from '../trace/picture.page.js';
import type { MendModel } from './mend.page.js';

/** Another claim on the same question. */
export interface RelatedModel {
  readonly href: string;
  readonly display: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly publisher: string;
  readonly published: string;
  readonly iso: string | null;
}

/** Where a claim comes from, who else says it, and what became of it. */
export interface ClaimPageModel {
  readonly display: string;
  readonly kind: string;
  readonly question: string;
  readonly quote: QuoteModel;
  readonly citation: string;
  readonly picture: PictureModel;
  /** Nobody says otherwise. */
  readonly alone: boolean;
  readonly questionHref: string;
  readonly restsHref: string;
  readonly decisions: readonly DecisionModel[];
  readonly first: RelatedModel | null;
  readonly same: readonly RelatedModel[];
  readonly otherwise: readonly RelatedModel[];
  /** Published the same day as the first, at no known time. */
  readonly asEarly: readonly RelatedModel[];
  readonly undated: readonly RelatedModel[];
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly jsonHref: string;
  readonly mend: MendModel;
}

const relatedModel = (related: RelatedClaim): RelatedModel => ({
  href: claimPath(related.id),
  display: related.display,
  quote: related.quote,
  speaker: related.speaker,
  publisher: related.source.publisher ?? 'Unknown publisher',
  published: related.source.publishedAt === null ? 'no publication date' : dayWords(related.source.publishedAt),
  iso: related.source.publishedAt,
});

/** "“quote”, speaker, Publisher, “Title”, June 30, 2025, https://…": what an editor pastes beside a fact. */
const citationOf = ({ selectors, speaker, source }: Provenance): string =>
  [
    `“${selectors.quote.exact}”`,
    ...(speaker ? [speaker.name] : []),
    source.publisher ?? 'Unknown publisher',
    `“${titleWords(source)}”`,
    source.publishedAt === null ? 'undated' : dayWords(source.publishedAt),
    ...(outsideLink(source.url) === null ? [] : [source.url ?? '']),
  ].join(', ');

export const claimPage = (view: ClaimView, trace: Provenance, evidence: Evidence, mend: MendModel): ClaimPageModel => {
  const held = new Map(
    (view.conflict?.positions ?? []).flatMap(({ claims }) => claims.map((c) => [c.claim.id, c] as const)),
  );
  return {
    display: trace.claim.display,
    kind: KIND_WORDS[trace.claim.kind],
    question: trace.question.text,
    quote: { ...quoteModel(view.inContext), claimHref: null },
    citation: citationOf(trace),
    picture: pictureModel(evidence),
    alone: trace.conflict === null,
    questionHref: questionPath(trace.question.id),
    restsHref: `${sourcePath(trace.source.id)}/provenance`,
    decisions: trace.resolutions.map((resolution) => decisionModel(resolution, held)).reverse(),
    first: trace.first && relatedModel(trace.first),
    same: trace.same.map(relatedModel),
    otherwise: trace.otherwise.map(relatedModel),
    asEarly: trace.asEarly.map(relatedModel),
    undated: trace.undated.map(relatedModel),
    exact: trace.selectors.quote.exact,
    prefix: trace.selectors.quote.prefix,
    suffix: trace.selectors.quote.suffix,
    start: trace.selectors.position.start,
    end: trace.selectors.position.end,
    jsonHref: `/api/v1${claimPath(trace.claim.id)}/provenance`,
    mend,
  };
};

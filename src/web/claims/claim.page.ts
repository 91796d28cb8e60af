import { BY_HAND, type Modality } from '../../domain/claim.js';
import type { ClaimView } from '../../ports/readers.js';
import type { Provenance, RelatedClaim } from '../../trace/provenance.js';
import { claimPath, claimPlace, conflictPath, eventPath, outsideLink, sourcePath } from '../address.js';
import { decisionModel, type DecisionModel } from '../conflicts/decision.page.js';
import { quoteModel, titleWords, type QuoteModel } from '../quote.page.js';
import {
  BASIS_WORDS,
  GRADE_WORDS,
  KIND_WORDS,
  SEVERITY_WORDS,
  STATUS_WORDS,
  dayWords,
  modalityWords,
  momentWords,
} from '../words.js';
import type { MendModel } from './mend.page.js';

/** One link of the chain from the publisher to the decision. */
export interface LinkModel {
  readonly label: string;
  readonly value: string;
  readonly href: string | null;
  readonly detail: string | null;
  /** A digest or id, set in a fixed-width face. */
  readonly code: string | null;
}

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
  readonly chain: readonly LinkModel[];
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

const link = (label: string, value: string, more: Partial<LinkModel> = {}): LinkModel => ({
  label,
  value,
  href: null,
  detail: null,
  code: null,
  ...more,
});

/** When a claim was found, and by which rule, or that a person added it. */
const readWords = ({ extractedAt, extractor }: Provenance['claim']): string =>
  extractor.id === BY_HAND.id
    ? `Added ${momentWords(extractedAt)} by a person: see below who and why`
    : `Read ${momentWords(extractedAt)} by ${extractor.id}, version ${String(extractor.version)}`;

const chainOf = (trace: Provenance, modality: Modality): readonly LinkModel[] => {
  const { source, publisher, snapshot, claim, conflict } = trace;
  const last = trace.resolutions.at(-1);
  const published =
    source.publishedAt === null
      ? BASIS_WORDS.unknown
      : `${momentWords(source.publishedAt)}, ${BASIS_WORDS[source.publishedAtBasis]}`;
  return [
    link('Publisher', publisher?.name ?? 'Unknown publisher', {
      detail: publisher ? `Grade ${publisher.grade}: ${GRADE_WORDS[publisher.grade] ?? ''}` : null,
    }),
    link('Source', titleWords(source), { href: sourcePath(source.id), detail: published }),
    link('Snapshot', `Kept ${momentWords(snapshot.retrievedAt)}`, {
      detail: snapshot.mediaType,
      code: `sha256 ${snapshot.sha256}`,
    }),
    link('Quote', `“${trace.selectors.quote.exact}”`, {
      href: claimPlace(source.id, claim.id),
      detail: `Characters ${String(trace.selectors.position.start)} to ${String(trace.selectors.position.end)} of the snapshot`,
    }),
    link('Said by', trace.speaker?.name ?? 'The source, in its own voice', { detail: modalityWords(modality) }),
    link('Claim', claim.display, {
      detail: readWords(claim),
      code: claim.id,
    }),
    link('Question', trace.question.text, { href: eventPath(trace.event.id), detail: trace.event.title }),
    conflict
      ? link('Conflict', `${STATUS_WORDS[conflict.status]} · ${SEVERITY_WORDS[conflict.severity]}`, {
          href: conflictPath(conflict.id),
          detail: `${conflict.explanation} Found by ${conflict.comparators.map(({ id, version }) => `${id}, version ${String(version)}`).join('; ')}`,
        })
      : link('Conflict', 'None: no source in this corpus says otherwise'),
    ...(conflict
      ? [
          last
            ? link('Decision', `${last.editor.name}, ${momentWords(last.decidedAt)}`, { detail: last.rationale })
            : link('Decision', 'None yet'),
        ]
      : []),
  ];
};

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

export const claimPage = (view: ClaimView, trace: Provenance, mend: MendModel): ClaimPageModel => {
  const held = new Map(
    (view.conflict?.positions ?? []).flatMap(({ claims }) => claims.map((c) => [c.claim.id, c] as const)),
  );
  return {
    display: trace.claim.display,
    kind: KIND_WORDS[trace.claim.kind],
    question: trace.question.text,
    quote: { ...quoteModel(view.inContext), claimHref: null },
    citation: citationOf(trace),
    chain: chainOf(trace, view.inContext.claim.modality),
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

import { BY_HAND } from '../../domain/claim.js';
import type { TracedClaim } from '../../ports/trace.js';
import type { NodeKind, TraceNode } from '../../trace/graph.js';
import {
  address,
  claimPath,
  claimPlace,
  conflictPath,
  originPath,
  questionPath,
  sourcePath,
  speakerPath,
} from '../address.js';
import { publisherWords, titleWords } from '../quote.page.js';
import {
  BASIS_WORDS,
  GRADE_WORDS,
  OUTCOME_WORDS,
  SEVERITY_WORDS,
  STATUS_WORDS,
  modalityWords,
  momentWords,
} from '../words.js';

export const NODE_WORDS: Readonly<Record<NodeKind, string>> = {
  publisher: 'Publisher',
  source: 'Source',
  snapshot: 'Snapshot',
  speaker: 'Said by',
  quote: 'Quote',
  origin: 'Origin',
  claim: 'Claim',
  question: 'Question',
  conflict: 'Conflict',
  resolution: 'Decision',
};

/** One node of a picture in words. */
export interface NodeWords {
  /** In short: what is drawn. */
  readonly value: string;
  readonly href: string;
  readonly detail: string | null;
  /** A digest or id, set in a fixed-width face. */
  readonly code: string | null;
}

/** When a claim was found, and by which rule, or that a person added it. */
const readWords = ({ readAt, claim: { extractor } }: TracedClaim): string =>
  extractor.id === BY_HAND.id
    ? `Added ${momentWords(readAt)} by a person`
    : `Read ${momentWords(readAt)} by ${extractor.id}, version ${String(extractor.version)}`;

const voiceWords = ({ claim, codePoints }: TracedClaim): string => {
  const place = `Characters ${String(codePoints.start)} to ${String(codePoints.end)} of the snapshot`;
  const modality = modalityWords(claim.modality);
  return [place, ...(claim.speaker ? [] : ['in the source’s own voice']), ...(modality ? [modality] : [])].join(', ');
};

/** What a node says of itself, and where it leads. */
export const nodeWords = (node: TraceNode): NodeWords => {
  switch (node.kind) {
    case 'publisher':
      return {
        value: node.name,
        href: address('/conflicts', { publisher: node.name, status: 'any' }),
        detail: `Grade ${node.grade}: ${GRADE_WORDS[node.grade] ?? ''}`,
        code: null,
      };
    case 'source': {
      const { id, metadata } = node.source;
      const published =
        metadata.publishedAt === null
          ? BASIS_WORDS.unknown
          : `${momentWords(metadata.publishedAt)}, ${BASIS_WORDS[metadata.publishedAtBasis]}`;
      return { value: titleWords(metadata), href: sourcePath(id), detail: published, code: null };
    }
    case 'snapshot': {
      const { id, snapshot } = node.source;
      return {
        value: `Kept ${momentWords(snapshot.retrievedAt)}`,
        href: `${sourcePath(id)}#snapshot`,
        detail: snapshot.mediaType,
        code: `sha256 ${snapshot.sha256}`,
      };
    }
    case 'speaker':
      return { value: node.name, href: speakerPath(node.name), detail: null, code: null };
    case 'origin': {
      const { id, name, why } = node.origin;
      const words = why.map(({ label, words: seen }) => (seen === '' ? label : `${label}: “${seen}”`));
      return { value: name, href: originPath(id), detail: words.length === 0 ? null : words.join('; '), code: null };
    }
    case 'quote': {
      const { claim, source, goneSince } = node.held;
      return {
        value: `“${claim.quote}”`,
        href: goneSince === null ? claimPlace(source.id, claim.id) : claimPath(claim.id),
        detail: voiceWords(node.held),
        code: null,
      };
    }
    case 'claim': {
      const { claim, source, goneSince } = node.held;
      return {
        value: claim.display,
        href: claimPath(claim.id),
        detail: `${publisherWords(source.metadata)}. ${readWords(node.held)}${goneSince === null ? '' : `; gone since ${momentWords(goneSince)}`}`,
        code: claim.id,
      };
    }
    case 'question':
      return {
        value: node.question.text,
        href: questionPath(node.question.id),
        detail: node.question.title,
        code: null,
      };
    case 'conflict': {
      const { id, status, severity, explanation, comparators, withdrawn } = node.conflict;
      const found = comparators.map((rule) => `${rule.id}, version ${String(rule.version)}`).join('; ');
      return {
        value: `${withdrawn ? 'Not found any more' : STATUS_WORDS[status]} · ${SEVERITY_WORDS[severity]}`,
        href: conflictPath(id),
        detail: `${explanation} Found by ${found}`,
        code: null,
      };
    }
    case 'resolution': {
      const { conflict, version, outcome, editor, decidedAt, rationale } = node.resolution;
      return {
        value: `${OUTCOME_WORDS[outcome.kind]}, ${editor.name}`,
        href: `${conflictPath(conflict)}#decision-${String(version)}`,
        detail: `Decision ${String(version)}, ${momentWords(decidedAt)}: ${rationale}`,
        code: null,
      };
    }
  }
};

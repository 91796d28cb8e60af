import type { Level } from '../../domain/finding.js';
import { KIND_WORDS, SEVERITY_WORDS, dayWords, momentWords } from '../words.js';
import type { ComparatorMeta, ComparedCase } from './methodology.page.js';

/** A thing that a rule can say, with holes. */
export interface MessageModel {
  readonly id: string;
  readonly words: string;
}

/** Two reports and what the rule says of them. */
export interface CaseModel {
  readonly left: string;
  readonly leftPublished: string | null;
  readonly right: string;
  readonly rightPublished: string | null;
  readonly level: string;
  /** Class of the stylesheet. */
  readonly levelId: Level;
  readonly message: string;
  readonly explanation: string | null;
}

/** The page of one comparator: what it flags, where it stops, and its cases. */
export interface ComparatorPageModel {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly severity: string;
  readonly summary: string;
  readonly limits: string;
  readonly messages: readonly MessageModel[];
  readonly cases: readonly CaseModel[];
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  contradicts: 'Both cannot be true',
  strains: 'Both can hardly be true',
  compatible: 'Both can be true',
  agrees: 'They say the same',
  silent: 'Not compared',
};

const when = (published: string | null): string =>
  published === null
    ? 'without a date'
    : `published ${published.includes('T') ? momentWords(published) : dayWords(published)}`;

const caseModel = ({ left, right, published, level, message, explanation }: ComparedCase): CaseModel => ({
  left,
  leftPublished: published && when(published[0]),
  right,
  rightPublished: published && when(published[1]),
  level: LEVEL_WORDS[level],
  levelId: level,
  message,
  explanation,
});

export const comparatorPage = (
  { id, kind, version, severity, docs, messages }: ComparatorMeta,
  cases: readonly ComparedCase[],
): ComparatorPageModel => ({
  id,
  kind: KIND_WORDS[kind],
  version,
  severity: SEVERITY_WORDS[severity],
  summary: docs.summary,
  limits: docs.limits,
  messages: Object.entries(messages).map(([message, words]) => ({ id: message, words })),
  cases: cases.map(caseModel),
});

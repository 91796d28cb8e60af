import { hullOf, type Span } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import { tokenAt, type Sentence } from '../../text/sentence.js';
import type { ArticleReading } from '../reading.js';
import type { Cast } from './cast.js';
import type { EntityDraft, MentionForm } from './entity.js';

/** An article whose entities are being read. */
export interface Work {
  readonly article: ArticleReading;
  readonly cast: Cast;
  readonly byGroup: Map<NounGroup, number>;
}

/** Writes down a mention: the tokens from `first` to `last`, inclusive. */
export const note = (s: Sentence, draft: EntityDraft, first: number, last: number, form: MentionForm): void => {
  const spans: Span[] = [];
  for (const i of [first, last]) {
    const token = tokenAt(s, i);
    if (token) spans.push(token.span);
  }
  if (spans.length > 0) draft.mentions.push({ sentence: s.index, tokens: [first, last], span: hullOf(spans), form });
};

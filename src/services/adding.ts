import { addedClaimId } from '../compare/added.js';
import type { AddedClaim, MendBody } from '../domain/mend.js';
import type { Value } from '../domain/value.js';
import { Problem } from '../kernel/problem.js';
import { spanOf, spansOverlap, type Span } from '../kernel/span.js';
import type { ClaimView, Readers, SourceView } from '../ports/readers.js';
import { LONGEST, valueIn, WRITE_AS } from './said.js';

/** A claim as a person adds it. */
export interface ClaimToAdd {
  /** Id of the source. */
  readonly source: string;
  /** The exact words of the text. */
  readonly quote: string;
  /** Where about they stand, in UTF-16 offsets, for words that stand more than once; null where nobody knows. */
  readonly near: number | null;
  /** A claim whose question it answers, or a question of its own that asks for a count or a date. */
  readonly answers: { readonly beside: string } | { readonly asks: string; readonly kind: 'quantity' | 'date' };
  /** What it says, as a source would put it. */
  readonly says: string;
  /** Who says it, as the text names them; empty for the source's own voice. */
  readonly speaker: string;
  readonly reason: string;
}

interface Read {
  readonly claims: Pick<Readers['claims'], 'find'>;
  readonly sources: Pick<Readers['sources'], 'find'>;
}

/** Longest quote that one claim rests on, in UTF-16 units: a few sentences. */
const LONGEST_QUOTE = 1000;

const refuse = (field: string, message: string, remedy = ''): Problem =>
  new Problem('bad-input', `${field}: ${message}`, remedy);

/** Where the words stand in the text, exactly. */
const spanOfQuote = (text: string, quote: string, near: number | null): Span => {
  if (quote === '') throw refuse('quote', 'Select the words that state it, or copy them from the article.');
  if (quote.length > LONGEST_QUOTE)
    throw refuse('quote', `Quote at most ${String(LONGEST_QUOTE)} characters: the clause that states it.`);
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  const [first] = starts;
  if (first === undefined)
    throw refuse('quote', 'The article does not hold these words.', 'Copy them as they stand, with every mark.');
  if (near === null && starts.length > 1)
    throw refuse(
      'quote',
      `These words stand ${String(starts.length)} times in the article.`,
      'Take a few more of them.',
    );
  const start = starts.reduce((best, at) =>
    Math.abs(at - (near ?? at)) < Math.abs(best - (near ?? best)) ? at : best,
  );
  return spanOf(start, start + quote.length);
};

/** The value that words state for a question that others answer: read by the grammars, or that of a claim in the same words. */
const besideValue = (says: string, { inContext, siblings }: ClaimView, publishedAt: string | null): Value => {
  const known = [inContext, ...siblings].map(({ claim }) => claim);
  const same = known.find(({ display }) => display.toLowerCase() === says.toLowerCase());
  if (same) return same.value;
  const { kind, value } = inContext.claim;
  if (kind === 'quantity' || kind === 'date') {
    const read = valueIn(says, value, publishedAt);
    if (read) return read;
    throw refuse('says', WRITE_AS[kind]);
  }
  if (kind === 'name' && value.kind === 'name') return { ...value, name: says };
  const shown = [...new Set(known.map(({ display }) => `“${display}”`))].join(', ');
  throw refuse(
    'says',
    `Use the words of one of the answers: ${shown}.`,
    'Only counts, dates and names are compared in words of your own.',
  );
};

const ownValue = (says: string, kind: 'quantity' | 'date', publishedAt: string | null): Value => {
  const read = valueIn(says, { kind }, publishedAt);
  if (read) return read;
  throw refuse('says', WRITE_AS[kind]);
};

const speakerOf = (name: string, text: string, span: Span): AddedClaim['speaker'] => {
  if (name === '') return null;
  const before = text.lastIndexOf(name, span.end);
  const start = before >= 0 ? before : text.indexOf(name);
  if (start < 0)
    throw refuse(
      'speaker',
      'Write the name as the text has it.',
      'Whom the article does not name cannot be cited from it.',
    );
  return { name, at: spanOf(start, start + name.length) };
};

/** Words that nobody reads carry no claim. */
const requireRead = ({ regions }: SourceView, span: Span): void => {
  if (regions.some((region) => region.role === 'ignored' && spansOverlap(region.span, span)))
    throw refuse('quote', 'These words stand in a part that is left out.', 'Have claimdesk read that part first.');
};

/** A claim that a person adds, checked against the text: its id, and the mend that says it. Throws Problem `bad-input` with the field. */
export const addedBy = async (
  { source, quote, near, answers, says, speaker }: ClaimToAdd,
  read: Read,
): Promise<{ readonly id: string; readonly body: MendBody }> => {
  const view = await read.sources.find(source);
  if (!view) throw new Problem('not-found', 'There is no such source.');
  const words = says.trim();
  if (words === '' || words.length > LONGEST) throw refuse('says', 'Say in a few words what it says.');
  const span = spanOfQuote(view.text, quote.trim(), near);
  requireRead(view, span);
  const { publishedAt } = view.source.metadata;
  const stated = async (): Promise<Pick<AddedClaim, 'value' | 'answers'>> => {
    if ('beside' in answers) {
      const beside = await read.claims.find(answers.beside);
      if (!beside) throw refuse('question', 'Choose a question, or write one of your own.');
      return { value: besideValue(words, beside, publishedAt), answers };
    }
    const asks = answers.asks.trim();
    if (asks === '' || asks.length > LONGEST) throw refuse('question', 'Write the question in a few words.');
    return { value: ownValue(words, answers.kind, publishedAt), answers: { asks } };
  };
  const { value, answers: answered } = await stated();
  const claim: AddedClaim = {
    document: view.source.id,
    span,
    value,
    display: words,
    speaker: speakerOf(speaker.trim(), view.text, span),
    answers: answered,
  };
  return { id: addedClaimId(claim), body: { kind: 'added', to: claim } };
};

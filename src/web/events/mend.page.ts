import type { MadeMend } from '../../domain/mend.js';
import type { EventRow, EventView } from '../../ports/readers.js';
import { claimPath, eventPath } from '../address.js';
import { publisherWords, titleWords } from '../quote.page.js';
import { momentWords } from '../words.js';

/** One choice of a list. */
export interface ChoiceModel {
  readonly id: string;
  readonly label: string;
}

/** What was mended of an event, and how it is given back. */
export interface MendedEventModel {
  readonly words: string;
  readonly reason: string;
  readonly editor: string;
  readonly at: string;
  readonly atWords: string;
  /** The claim that the mend hangs on, whose page gives it back. */
  readonly href: string;
}

/** Two events made one, or what one source tells set apart. */
export interface EventMendPageModel {
  readonly title: string;
  readonly backHref: string;
  readonly action: string;
  readonly error: string | null;
  readonly events: readonly ChoiceModel[];
  /** Empty where one source alone tells of the event. */
  readonly sources: readonly ChoiceModel[];
  readonly history: readonly MendedEventModel[];
}

const wordsOf = ({ body }: MadeMend): string => {
  if (body.kind !== 'event') return '';
  if (body.to === null) return `“${body.was}” became as claimdesk found it`;
  return 'apart' in body.to ? `Told apart from “${body.was}”` : `“${body.was}” became one with this event`;
};

export const eventMendPage = (
  { event, sources }: EventView,
  events: readonly EventRow[],
  mends: readonly MadeMend[],
  error: string | null,
): EventMendPageModel => ({
  title: event.title,
  backHref: eventPath(event.id),
  action: `${eventPath(event.id)}/mends`,
  error,
  events: events.filter(({ id }) => id !== event.id).map(({ id, title }) => ({ id, label: title })),
  sources:
    sources.length < 2
      ? []
      : sources.map(({ id, metadata }) => ({ id, label: `${publisherWords(metadata)}: ${titleWords(metadata)}` })),
  history: mends
    .map((mend) => ({
      words: wordsOf(mend),
      reason: mend.reason,
      editor: mend.editor.name,
      at: mend.at,
      atWords: momentWords(mend.at),
      href: `${claimPath(mend.claim)}#mend`,
    }))
    .reverse(),
});

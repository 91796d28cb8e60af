import type { FieldError } from '../conflicts/decision.form.js';
import type { SourceInput } from './source.form.js';

/** Whether the fields were filled from an address. */
export interface FetchedFrom {
  readonly address: string;
  readonly fetched: boolean;
}

/** The form for a new source, with what was typed and what is wrong with it. */
export interface NewSourcePageModel {
  readonly errors: readonly FieldError[];
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly url: string;
  readonly author: string;
  /** Address that was asked for. */
  readonly address: string;
  /** The fields are what was understood of it. */
  readonly fetched: boolean;
  /** Publishers known already, offered while typing. */
  readonly publishers: readonly string[];
}

export const newSourcePage = (
  input: SourceInput,
  errors: readonly FieldError[],
  publishers: readonly string[],
  from: FetchedFrom,
): NewSourcePageModel => ({
  ...input,
  ...from,
  errors,
  publishers: [...new Set(publishers)].sort(),
});

import type { FieldError } from '../conflicts/decision.form.js';
import type { SourceInput } from './source.form.js';

/** The form for a new source, with what was typed and what is wrong with it. */
export interface NewSourcePageModel {
  readonly errors: readonly FieldError[];
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly url: string;
  readonly author: string;
  /** Publishers known already, offered while typing. */
  readonly publishers: readonly string[];
}

export const newSourcePage = (
  input: SourceInput,
  errors: readonly FieldError[],
  publishers: readonly string[],
): NewSourcePageModel => ({
  ...input,
  errors,
  publishers: [...new Set(publishers)].sort(),
});

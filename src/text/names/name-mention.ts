import type { Span } from '../../kernel/span.js';

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

/** A proper name in a sentence, with what stands beside it. */
export interface NameMention {
  /** The name's own words; where coordinated people share a surname, the whole coordination for those whose words are apart. */
  readonly span: Span;
  /** First and last token of the span, inclusive. */
  readonly tokens: readonly [number, number];
  /** The full name, a shared surname included ("Ziad Haddad" in "Ziad and Omar Haddad"). */
  readonly name: string;
  readonly kind: NameKind;
  /** Given names and initials; empty where only a surname or no person is named. */
  readonly given: readonly string[];
  readonly surname: string | null;
  /** Role or honorific before the name ("palace spokesman", "Mr."), or of an apposition before it; null without one. */
  readonly title: string | null;
  /** The role group beside it: "the head of the local agency" in "said X, the head of the local agency"; null without one. */
  readonly appositive: Span | null;
  /** Acronym in brackets after an organisation's name, or the words before brackets where the name is the acronym; null without one. */
  readonly acronym: string | null;
  /** Several people of one name: "the Haddads", "the Haddad brothers". */
  readonly group: boolean;
}

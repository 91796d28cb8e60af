/** What somebody may do: a reader looks, an editor decides, a lead keeps the list of people as well. */
export const ROLES = ['reader', 'editor', 'lead'] as const;
export type Role = (typeof ROLES)[number];

/** Someone who can sign in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What others call them in a comment, without the "@"; lower case. */
  readonly handle: string;
  readonly role: Role;
}

const LONGEST_HANDLE = 30;

/** What somebody of this name is called unless that is taken: "R. Editor" is `r.editor`; empty where the name has no Latin letter or digit. */
export const handleOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\./, '')
    .slice(0, LONGEST_HANDLE)
    .replace(/\.$/, '');

/** A name with an "@" before it; an address of electronic mail is none. */
const MENTION = /(?<![\p{L}\p{N}._@-])@([a-z0-9](?:[a-z0-9.]{0,38}[a-z0-9])?)/giu;

/** Handles that a comment names, lower case, each once; whether they are anybody's is another question. */
export const mentionsIn = (body: string): readonly string[] => [
  ...new Set([...body.matchAll(MENTION)].map(([, handle = '']) => handle.toLowerCase())),
];

import type { Token } from '../sentence.js';
import { KIN, ROLES } from './words.table.js';

const ROLE_ENDING =
  /^(?:spokes|chair|police|congress|council|assembly|fire|business|sales|camera|sports|clergy|crafts|gun|states|service|states|ombuds|noble|news|weather)(?:man|woman|person|men|women|people)$/;

/** A role word in the singular or the plural ("ministers", "spokeswoman", "ex-president"). */
export const isRole = (token: Token | undefined): boolean => {
  if (!token) return false;
  const lower = token.lower.replace(/^(?:ex|vice|co)-/, '');
  return ROLES.has(lower) || ROLE_ENDING.test(lower) || (lower.endsWith('s') && ROLES.has(lower.slice(0, -1)));
};

/** A word of kinship, singular or plural. */
export const isKin = (token: Token | undefined): boolean =>
  token !== undefined && (KIN.has(token.lower) || (token.lower.endsWith('s') && KIN.has(token.lower.slice(0, -1))));

/** A plural word for several relatives or people: what follows may be given names that share one surname. */
export const isPluralOfPeople = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.lower.endsWith('s') && KIN.has(token.lower.slice(0, -1))) ||
    token.lower === 'couple' ||
    token.lower === 'family');

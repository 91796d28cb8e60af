import { placeKey } from '../places/place-key.js';
import type { NameMention } from './name-mention.js';

/**
 * Names of one article seen together: a single word of unknown kind that is the surname of a person named in full elsewhere in the article
 * becomes that person's (kind, surname), an acronym that the article spells out an organisation, and a word that opens or ends a known
 * organisation's name ("Orion" of "Orion Inc.") that organisation. Names keep their own spelling, and the order and number of mentions stay.
 */
export const resolveNames = (sentences: readonly (readonly NameMention[])[]): readonly (readonly NameMention[])[] => {
  const all = sentences.flat();
  const surnames = new Set<string>();
  const givens = new Set<string>();
  const bodies = new Set<string>();
  for (const m of all) {
    if (m.kind === 'person' && m.surname !== null && (m.given.length > 0 || m.title !== null))
      surnames.add(placeKey(m.surname));
    if (m.kind === 'person' && m.surname !== null) for (const given of m.given) givens.add(placeKey(given));
    if (m.acronym !== null) bodies.add(placeKey(m.acronym)).add(placeKey(m.name));
    if (m.kind === 'organisation') {
      const bare = placeKey(m.name).replace(
        / (?:inc|corp|ltd|llc|plc|co|sa|ag|gmbh|group|company|corporation|limited)$/,
        '',
      );
      if (bare !== placeKey(m.name)) bodies.add(bare);
    }
  }
  const resolve = (m: NameMention): NameMention => {
    const key = placeKey(m.name);
    if (m.kind === 'person' && m.given.length === 0 && m.title === null && bodies.has(key) && !surnames.has(key))
      return { ...m, kind: 'organisation', surname: null };
    if (m.kind !== 'unknown') return m;
    if (bodies.has(key)) return { ...m, kind: 'organisation' };
    if (key.includes(' ')) return m;
    if (surnames.has(key)) return { ...m, kind: 'person', surname: m.name };
    if (givens.has(key)) return { ...m, kind: 'person', given: [m.name] };
    return m;
  };
  return sentences.map((mentions) => mentions.map(resolve));
};

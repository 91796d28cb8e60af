import { classById, leadingClass } from '../text/lexicon/predicates.js';
import type { AlignedClaim } from './aligned-claim.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (noun: string): string =>
  noun.endsWith('s')
    ? noun
    : /(?:ch|sh|x)$/.test(noun)
      ? `${noun}es`
      : noun.endsWith('y') && !/[aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`;

/** How a measure is asked for: how strong, how long, what share, what price. */
const measureWording = (unit: string, of: string): string => {
  const noun = classById(of)?.nouns[0] ?? of;
  if (unit === 'magnitude') return `How strong was the ${noun}?`;
  if (unit === 'percent') return `What share of ${plural(of)}?`;
  if (/^[A-Z]{3}$/.test(unit)) return `What was the price of the ${noun} (${unit})?`;
  return `How long was the ${noun}, in ${plural(unit)}?`;
};

/** The question as an editor would put it. */
export const wordingOf = (claim: AlignedClaim, all: readonly AlignedClaim[]): string => {
  const { candidate } = claim;
  if (candidate.topic.asks !== undefined) return candidate.topic.asks;
  const [, middle = '', last = '', gathered] = candidate.topic.key.split('|');
  const klass = classById(middle.split(':')[0] ?? '');
  switch (candidate.kind) {
    case 'quantity': {
      if (candidate.topic.key.startsWith('measure|')) return measureWording(middle, last);
      const thing = last === 'people' ? 'people' : plural(last);
      const time = gathered === undefined ? '' : ` ${gathered}`;
      return klass
        ? `How many ${thing} were ${klass.asked}${time}?`
        : middle.endsWith(':by')
          ? `How many ${thing} ${middle.slice(0, -':by'.length)}${time}?`
          : `How many ${thing} did they ${middle}${time}?`;
    }
    case 'date': {
      const noun =
        classById(leadingClass(all.map((c) => c.candidate.frame?.class ?? '')) ?? '')?.nouns[0] ??
        candidate.topic.thing;
      return `When was the ${noun}?`;
    }
    case 'agent': {
      const noun =
        classById(leadingClass(all.map((c) => c.candidate.frame?.class ?? '')) ?? '')?.nouns[0] ??
        candidate.topic.thing;
      return `Who carried out the ${noun}?`;
    }
    case 'name': {
      const value = candidate.value.kind === 'name' ? candidate.value.name : candidate.display;
      const spellings = [...new Set(all.map((c) => c.candidate.display))];
      return spellings.length > 1 ? `How is the name of ${value} spelled?` : `What is the name of ${value}?`;
    }
    case 'cause':
      return 'How did they die?';
    case 'polarity':
      return `Did ${candidate.topic.thing.replace(/^(?:the|a|an)\s+/i, '')} ${middle}?`;
    default:
      return capital(candidate.topic.thing);
  }
};

import type { Candidate } from '../extract/extractor.js';
import type { ArticleReading } from '../extract/reading.js';
import { soundsOf } from './meeting-groups.js';
import { storyKeys } from './story-keys.js';
import { tellingsOf } from './telling.js';

/** An article that names more keys than this is looked up by the first of them: hostile input stays bounded. */
const MOST_KEYS = 600;

/** Words of a role that say who somebody is have more letters than this, as where names are grouped. */
const SHORT_WORD = 3;

/** A bearer's name and role: names meet by them across stories. Other claims meet within a story only. */
const bearerKeys = ({ value, topic }: Candidate): readonly string[] => {
  if (value.kind !== 'name') return [];
  const roles = topic.thing.split(/[^\p{L}]+/u).filter((word) => word.length > SHORT_WORD);
  return soundsOf(value.name).flatMap((sound) => roles.map((role) => `bearer ${sound} ${role}`));
};

/**
 * Keys under which a stored article is found by a new one that may tell of the same events or name the same people. Articles that share none
 * of them have nothing to be compared.
 */
export const sourceKeys = (reading: ArticleReading, candidates: readonly Candidate[]): readonly string[] => {
  const keys = new Set<string>();
  for (const telling of tellingsOf(reading)) for (const key of storyKeys(telling)) keys.add(key);
  for (const candidate of candidates) for (const key of bearerKeys(candidate)) keys.add(key);
  return [...keys].slice(0, MOST_KEYS);
};

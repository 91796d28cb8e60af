import { tokenAt } from '../../text/sentence.js';
import type { SentenceReading } from '../reading.js';
import { addEntity, personOf, withinReach } from './cast.js';
import { note, type Work } from './work.js';

/** Two or more people named side by side are a group as well: "they" and "the two" take it up. */
export const readTogether = (w: Work, r: SentenceReading): void => {
  const people = r.names.filter((n) => n.kind === 'person' && !n.group);
  for (const [i, name] of people.entries()) {
    const next = people[i + 1];
    if (!next) break;
    const between = r.sentence.tokens.slice(name.tokens[1] + 1, next.tokens[0]);
    const joined = name.tokens[0] === next.tokens[0] || (between.length === 1 && between[0]?.lower === 'and');
    if (!joined) continue;
    const members = [personOf(w.cast, name), personOf(w.cast, next)];
    const ids = members.map((m) => m.id).sort((a, b) => a - b);
    const before = tokenAt(r.sentence, name.tokens[0] - 1);
    const described = r.chunks.nouns.find((n) => n.head === (before?.text === ',' ? before.index - 1 : before?.index));
    const describedId = described ? w.byGroup.get(described) : undefined;
    const known = withinReach(w.cast).find(
      (d) => d.kind === 'people' && (d.members.join() === ids.join() || d.id === describedId),
    );
    const group = known ?? addEntity(w.cast, 'people', members.map((m) => m.name).join(' and '), true);
    group.members = ids;
    note(r.sentence, group, name.tokens[0], next.tokens[1], 'full');
  }
};

import { hullOf, sliceOf } from '../../kernel/span.js';
import { kinOf } from '../../text/lexicon/kinship.js';
import { statesOfWord } from '../../text/lexicon/nationality.js';
import { officesIn } from '../../text/lexicon/offices.js';
import { isPersonNoun, singularOf } from '../../text/quantities/persons.js';
import type { Sentence } from '../../text/sentence.js';
import { entityAt } from '../entities.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading } from '../reading.js';
import { othersIn } from './also.js';
import { besideName } from './beside-name.js';
import type { StatusCandidate } from './citizenships.js';

/** Heads before which an adjective of a state says whom somebody serves, and not of which nation. */
const OF_STATE =
  /^(?:official|officer|diplomat|lawmaker|soldier|citizen|national|negotiator|prosecutor|judge|agent|troop|leader|correspondent|champion|regulator)$/;

/** States that the words beside a name name as the bearer's own: "the Danish skier"; empty for offices, and where another noun owns the adjective. */
const nationsIn = (s: Sentence, first: number, last: number): readonly string[] => {
  const all = s.tokens.slice(first, last + 1);
  const stop = all.findIndex((t, i) => i > 0 && (t.pos === 'ADP' || t.pos === 'VERB' || t.text === ','));
  const tokens = stop < 0 ? all : all.slice(0, stop);
  const head = tokens.at(-1);
  const noun = singularOf(head?.lower ?? '');
  if (!head || !isPersonNoun(noun) || OF_STATE.test(noun) || kinOf(noun)) return [];
  if (officesIn(tokens.map((t) => t.lower)).length > 0 || tokens.some((t) => t.text === '-' || t.lower === "'s"))
    return [];
  const at = tokens.findIndex((t) => statesOfWord(t.text).length === 1);
  const adjective = tokens[at];
  // "Polish club striker": a noun between owns the adjective
  if (!adjective || adjective === head || tokens.slice(at + 1, -1).some((t) => t.pos !== 'ADJ')) return [];
  return statesOfWord(adjective.text);
};

/** Claims about of which nation somebody named in full is, from an adjective before what they are: "the Danish skier X". */
export const nationalityWords = (article: ArticleReading): readonly StatusCandidate[] => {
  const seen = new Set<string>();
  const made = article.sentences.flatMap((r) =>
    r.names.flatMap((name): readonly StatusCandidate[] => {
      if (name.kind !== 'person' || name.group) return [];
      const entity = entityAt(article, r.sentence.index, name.tokens[1]);
      if (entity?.kind !== 'person' || !entity.named || !/\S\s+\S/.test(entity.name)) return [];
      return besideName(r, name).flatMap(([first, last]): readonly StatusCandidate[] => {
        const nations = nationsIn(r.sentence, first, last);
        const key = `${entity.name}|${nations.join()}`;
        const from = r.sentence.tokens[first];
        const to = r.sentence.tokens[last];
        if (nations.length === 0 || seen.has(key) || !from || !to) return [];
        seen.add(key);
        const mark = hullOf([from.span, to.span]);
        const span = hullOf([mark, name.span]);
        const words = sliceOf(article.article.text, mark).replace(/\s+/g, ' ');
        return [
          {
            kind: 'status',
            value: {
              kind: 'status',
              status: words,
              classes: ['citizenship', ...nations.map((n) => `citizen:${n}`), 'adjective'],
            },
            topic: {
              key: 'status|citizenship',
              predicate: null,
              thing: 'citizenship',
              subject: entity.name,
              asks: `Of which country is ${entity.name} a citizen?`,
            },
            sentence: r.sentence,
            span,
            mark,
            display: words.replace(/^(?:the|a|an)\s+/i, ''),
            hedge: null,
            ...voiceOf(r, span, null),
            situation: article.situationOfSentence.get(r.sentence.index) ?? null,
            frame: null,
            place: null,
            thing: null,
            scope: [],
            depth: r.sentence.index,
          },
        ];
      });
    }),
  );
  const others = othersIn(made, (c) => c.value.classes[1] ?? '');
  return made.map((c) => ({ ...c, value: { ...c.value, classes: [...c.value.classes, ...others(c)] } }));
};

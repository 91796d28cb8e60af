import { spanOf } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import { ACCEPTING, ANSWERABLE, REJECTING } from '../../text/lexicon/opposites.js';
import { tokenAt } from '../../text/sentence.js';
import { entitiesOf, entityOfGroup } from '../entities.js';
import { wordsOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { across, headLemma, isNone, type Said, type Standing } from './standing.js';

/** How many times as often as anybody else the person is spoken of whom an article is about. */
const PROMINENT = 2;

/** Whom the article is about: a person spoken of far more often than anybody else, or null. */
const protagonistOf = (article: ArticleReading): string | null => {
  const people = entitiesOf(article)
    .filter((e) => e.kind === 'person' && e.named)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = people;
  if (!first) return null;
  return !second || first.mentions.length >= PROMINENT * second.mentions.length ? first.name : null;
};

/** Whom a group names: the full name of a person that the article names, else null. A pronoun may stand for whom the article is about. */
const personOf = (article: ArticleReading, r: SentenceReading, group: NounGroup | null): string | null => {
  const entity = group ? entityOfGroup(article, group) : null;
  if (entity?.kind === 'person' && entity.named) return entity.name;
  return group && /^(?:he|she)$/.test(tokenAt(r.sentence, group.head)?.lower ?? '') ? protagonistOf(article) : null;
};

/** Who answers: a person by name, else the words of the group; a pronoun without a referent is nobody. */
const actorOf = (article: ArticleReading, r: SentenceReading, group: NounGroup | null): string | null => {
  if (!group) return null;
  const entity = entityOfGroup(article, group);
  if (entity?.named) return entity.name;
  return tokenAt(r.sentence, group.head)?.pos === 'PRON' ? null : wordsOf(r.sentence, group).toLowerCase();
};

const clauseWords = (r: SentenceReading, said: Said): readonly string[] =>
  r.sentence.tokens.slice(said.verb.last + 1, said.clause[1]).map((t) => t.lower);

const standing = (
  r: SentenceReading,
  said: Said,
  made: Pick<Standing, 'id' | 'holds' | 'thing' | 'asks' | 'scope'>,
  to: number,
): Standing => {
  const end = tokenAt(r.sentence, to) ?? null;
  return {
    ...made,
    bearer: null,
    mark: spanOf(said.verb.span.start, end?.span.end ?? said.verb.span.end),
    span: across(said.subject, said.verb, end),
    frame: said.frame,
  };
};

/** Whether an offer, a plan, a request was accepted: "turned down an offer", "said yes". */
export const answers = (article: ArticleReading, r: SentenceReading, all: readonly Said[]): readonly Standing[] =>
  all.flatMap((said): readonly Standing[] => {
    const words = clauseWords(r, said);
    if (said.lemma === 'say' && /^(?:yes|no)$/.test(words[0] ?? '')) {
      const thing = actorOf(article, r, said.subject);
      if (thing === null || said.negated) return [];
      const made = { id: 'answer', holds: words[0] === 'yes', thing, asks: `Did ${thing} accept?`, scope: [] };
      return [standing(r, said, made, said.verb.last + 1)];
    }
    const accepting = ACCEPTING.has(said.lemma);
    if (!accepting && !REJECTING.has(said.lemma)) return [];
    const passive = said.verb.voice === 'passive';
    const to = said.lemma === 'agree' ? r.chunks.nouns.find((n) => n.first === said.verb.last + 2) : null;
    const object = passive ? said.subject : (to ?? said.object);
    if (!object || !ANSWERABLE.has(headLemma(r, object))) return [];
    const by = passive ? r.chunks.nouns.find((n) => n.preposition === 'by' && n.first > said.verb.last) : said.subject;
    const thing = actorOf(article, r, by ?? null);
    if (thing === null) return [];
    const noun = headLemma(r, object);
    const made = {
      id: 'answer',
      holds: accepting !== said.negated,
      thing,
      asks: `Did ${thing} accept the ${noun}?`,
      scope: [`object:${noun}`],
    };
    return [standing(r, said, made, Math.max(object.last, said.verb.last))];
  });

const TESTED =
  /^(?:drug|drugs|doping|steroid|steroids|substance|amphetamine|amphetamines|cocaine|epo|banned|stimulant|stimulants|cannabis|anti-doping)$/;

/** Whether somebody failed a drug test. */
export const drugTests = (article: ArticleReading, r: SentenceReading, all: readonly Said[]): readonly Standing[] =>
  all.flatMap((said): readonly Standing[] => {
    const words = clauseWords(r, said);
    if (!words.concat(r.sentence.tokens.map((t) => t.lower)).some((w) => TESTED.test(w))) return [];
    const result = said.lemma === 'test' ? words[0] : undefined;
    const tested = said.object && headLemma(r, said.object) === 'test' ? said.object : null;
    const failed =
      result === 'positive' || (tested !== null && said.lemma === 'fail')
        ? true
        : result === 'negative' || (tested !== null && said.lemma === 'pass')
          ? false
          : null;
    const thing = personOf(article, r, said.subject ?? subjectBefore(r, said));
    if (failed === null || thing === null) return [];
    const none = tested !== null && isNone(r, tested) && !said.negated;
    const holds = failed !== (said.negated || none);
    const made = { id: 'drug-test', holds, thing, asks: `Did ${thing} fail a drug test?`, scope: [] };
    return [standing(r, said, made, tested ? tested.last : said.verb.last + 1)];
  });

/** The subject that a participle shares with its main clause: "was sent home, having tested positive". */
const subjectBefore = (r: SentenceReading, said: Said): NounGroup | null => {
  if (said.verb.form === 'finite' && tokenAt(r.sentence, said.verb.first - 1)?.lower !== 'having') return null;
  const main = r.chunks.verbs.find((v) => v.form === 'finite' && v.first > said.verb.last);
  if (!main) return null;
  return [...r.chunks.nouns].reverse().find((n) => n.last < main.first && n.preposition === null) ?? null;
};

const GAOL = /^(?:prison|jail|gaol)$/;

/** What two sentences on one sentence of a court must share: a year, or a number with what it counts. */
const termsOf = (r: SentenceReading): readonly string[] => {
  const { tokens } = r.sentence;
  return tokens.flatMap((t, i): readonly string[] => {
    if (/^(?:1[89]|20)\d\d$/.test(t.text)) return [`term:${t.text}`];
    const next = tokens[i + 1];
    return t.pos === 'NUM' && next && /^(?:day|week|month|year)$/.test(next.lemma)
      ? [`term:${t.lower} ${next.lemma}`]
      : [];
  });
};

/** Whether somebody went to prison: "spent two months in prison" against "a suspended sentence of two months". */
export const gaolings = (article: ArticleReading, r: SentenceReading, all: readonly Said[]): readonly Standing[] => {
  const scope = termsOf(r);
  if (scope.length === 0) return [];
  return all.flatMap((said): readonly Standing[] => {
    if (said.negated) return [];
    const { tokens } = r.sentence;
    const thing = personOf(article, r, said.subject);
    if (thing === null) return [];
    const asks = `Did ${thing} go to prison?`;
    const words = clauseWords(r, said);
    const served = /^(?:spend|serve)$/.test(said.lemma) ? words.findIndex((w) => GAOL.test(w) || w === 'bars') : -1;
    if (served >= 0)
      return [standing(r, said, { id: 'gaol', holds: true, thing, asks, scope }, said.verb.last + 1 + served)];
    const at = words.findIndex(
      (w, i) => w === 'suspended' && /^(?:sentence|term|prison|jail)$/.test(words[i + 1] ?? ''),
    );
    if (at < 0 || !/^(?:give|receive|get|hand)$/.test(tokens[said.verb.head]?.lemma ?? '')) return [];
    return [standing(r, said, { id: 'gaol', holds: false, thing, asks, scope }, said.verb.last + 2 + at)];
  });
};

const CATCHING = new Set([
  'arrest',
  'catch',
  'capture',
  'seize',
  'detain',
  'apprehend',
  'nab',
  'collar',
  'swoop',
  'pounce',
]);
const FLIGHT = /^(?:flee|escape|fleeing|fled|escaping|hiding|hideout|chase)$/;
const REFLEXIVE = /^(?:himself|herself|themselves)$/;

/** Whether somebody gave himself up, or was caught in flight. */
export const surrenders = (article: ArticleReading, r: SentenceReading, all: readonly Said[]): readonly Standing[] =>
  all.flatMap((said): readonly Standing[] => {
    if (said.negated) return [];
    const { tokens } = r.sentence;
    const { verb } = said;
    const lemma = tokens[verb.head]?.lemma ?? '';
    const words = tokens.slice(verb.head + 1, said.clause[1]).map((t) => t.lower);
    const gave =
      (verb.voice === 'active' && lemma === 'surrender' && said.object === null) ||
      (REFLEXIVE.test(words[0] ?? '') &&
        ((/^(?:turn|hand|give)$/.test(lemma) && /^(?:in|up|over)\.?$/.test(words[1] ?? '')) ||
          (lemma === 'present' && words.includes('voluntarily'))));
    const asks = (name: string): string => `Did ${name} surrender?`;
    if (gave) {
      const thing = personOf(article, r, said.subject) ?? personOf(article, r, said.object);
      if (thing === null) return [];
      return [standing(r, said, { id: 'surrender', holds: true, thing, asks: asks(thing), scope: [] }, verb.head + 2)];
    }
    if (!CATCHING.has(lemma)) return [];
    const rest = tokens.findIndex((t, i) => i > verb.head && FLIGHT.test(t.lower));
    if (rest < 0) return [];
    const on = r.chunks.nouns.find((n) => n.first === verb.head + 2 && n.preposition === 'on');
    const thing = personOf(article, r, verb.voice === 'passive' ? said.subject : (said.object ?? on ?? null));
    if (thing === null) return [];
    return [standing(r, said, { id: 'surrender', holds: false, thing, asks: asks(thing), scope: [] }, rest)];
  });

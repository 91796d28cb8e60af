import type { CauseValue } from '../../domain/value.js';
import { hullOf, sliceOf, spanOf } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { EXPLOSIVE, meansIn, meansOfVerb, type Means } from '../../text/lexicon/attack-means.js';
import { isPersonNoun, singularOf } from '../../text/quantities/persons.js';
import { tokenAt } from '../../text/sentence.js';
import type { Candidate, Extractor } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { placeOfFrame } from '../where-and-when.js';

type CauseCandidate = Candidate & { readonly value: CauseValue };

/** A way in which a sentence says a bomb was used. */
interface Used {
  readonly means: Means;
  /** Tokens that say it, end exclusive. */
  readonly range: readonly [number, number];
  readonly frame: Frame | null;
}

/** Words of habit and of other times: what attackers often do is not how this was done. */
const HABIT =
  /^(?:often|usually|previous|previously|recent|recently|past|earlier|frequently|series|wave|string|spate|similar|increasingly|repeatedly|regularly|ago|last|if|fear|feared|warned|warning|could|might|would|threat|threatened|suspected|alleged|plot|plotted|planned|planning|attempted|foiled|history|anniversary)$/;

const isExplosive = (r: SentenceReading, group: NounGroup | null): boolean =>
  group !== null && r.sentence.tokens.slice(group.first, group.last + 1).some((t) => EXPLOSIVE.test(t.lower));

const isPeople = (r: SentenceReading, group: NounGroup | null): boolean => {
  const head = group ? tokenAt(r.sentence, group.head) : undefined;
  return (
    head !== undefined &&
    (/^(?:he|she|they|who|two|three|one|bombers?|attackers?)$/.test(head.lower) || isPersonNoun(singularOf(head.lower)))
  );
};

/** "detonated their explosives", "blew herself up": whoever sets off what they wear. */
const ownBody = (r: SentenceReading, f: Frame): boolean => {
  const { tokens } = r.sentence;
  const behind = tokens.slice(f.head + 1, f.head + 6);
  if (
    /^blow(?: up)?$/.test(f.predicate) &&
    behind.slice(0, 2).some((t) => /^(?:himself|herself|themselves)$/.test(t.lower))
  )
    return true;
  if (!/^(?:detonate|set off|explode|trigger)$/.test(f.predicate) || !isPeople(r, f.agent)) return false;
  const own = behind.findIndex((t) => /^(?:his|her|their)$/.test(t.lower));
  return (
    own >= 0 &&
    own <= 1 &&
    behind.slice(own).some((t) => /^(?:explosives?|vests?|belts?|bombs?|devices?)$/.test(t.lower))
  );
};

/** "set off by remote control", "triggered by a mobile phone". */
const fromAfar = (r: SentenceReading, f: Frame): number | null => {
  if (!/^(?:detonate|set off|explode|trigger|activate|fire)$/.test(f.predicate)) return null;
  const behind = r.sentence.tokens.slice(f.head + 1, f.head + 7);
  const at = behind.findIndex((t) => /^(?:remotely|phone|cellphone|telephone|remote)$/.test(t.lower));
  return at < 0 ? null : f.head + 2 + at;
};

const byFrame = (r: SentenceReading, f: Frame): readonly Used[] => {
  if (f.nominal || f.negated || f.modality === 'planned' || f.modality === 'conditional') return [];
  if (ownBody(r, f)) {
    const last = f.affected && f.affected.first > f.head ? f.affected.last : f.head + 2;
    return [{ means: 'suicide', range: [f.head, Math.min(r.sentence.tokens.length, last + 1)], frame: f }];
  }
  const afar = fromAfar(r, f);
  if (afar !== null) return [{ means: 'remote', range: [f.head, afar], frame: f }];
  const means = meansOfVerb(f.predicate);
  if (means === null || !isExplosive(r, f.affected)) return [];
  const where = f.complements.find((c) =>
    /^(?:in|inside|under|beneath|at|near|on|as|among|behind|to)$/.test(c.preposition),
  );
  const object = f.affected && f.affected.first > f.head ? f.affected.last : f.head;
  const last = where && where.group.first - object <= 4 ? tail(r, where.group) : object;
  return [{ means, range: [f.head, last + 1], frame: f }];
};

/** The last token of a group with the "of …" behind it: "in a sack of rice". */
const tail = (r: SentenceReading, group: NounGroup): number =>
  r.chunks.nouns.find((n) => n.first === group.last + 2 && n.preposition === 'of')?.last ?? group.last;

/** More attackers than these are counted over months. */
const MOST = 6;

/** "27 suicide attacks": what is counted in such numbers is no one attack. */
const isStatistic = (r: SentenceReading, group: NounGroup | undefined, from: number): boolean =>
  group !== undefined &&
  r.quantities.some((q) => q.tokens[0] >= group.first && q.tokens[0] <= from && (q.value.high ?? q.value.low) > MOST);

/** "a suicide bomber": the noun says it, where it is this attack's: one of them, or so many. */
const byPhrase = (r: SentenceReading): readonly Used[] => {
  const { tokens } = r.sentence;
  return meansIn(tokens).flatMap(({ value, from, to }): readonly Used[] => {
    const head = tokens[to - 1];
    const plural = head?.pos === 'NOUN' && head.lemma !== head.lower;
    const group = r.chunks.nouns.find((n) => n.first <= from && n.last >= to - 1);
    const counted = group !== undefined && tokens.slice(group.first, from).some((t) => t.pos === 'NUM');
    const denied = tokens
      .slice(Math.max(0, from - 4), from)
      .some((t) => /^(?:not|n't|no|neither|without)$/.test(t.lower));
    if (denied || (plural && !counted) || isStatistic(r, group, from)) return [];
    const frame =
      r.frames.find((f) => f.head >= from && f.head < to) ??
      r.frames.find((f) => f.class === 'explode' || f.family === 'attack') ??
      null;
    return [{ means: value, range: [from, to], frame }];
  });
};

const usedIn = (r: SentenceReading): readonly Used[] =>
  r.sentence.tokens.some((t) => HABIT.test(t.lower)) ? [] : [...r.frames.flatMap((f) => byFrame(r, f)), ...byPhrase(r)];

/** Whether an article tells of a bomb at all: a thrown device in a story of a match is none. */
const isBombing = (article: ArticleReading): boolean =>
  article.sentences.some((r) =>
    r.sentence.tokens.some((t) =>
      /^(?:bomb|bombing|bomber|explosion|blast|explosive|explode|detonate|blow)$/.test(t.lemma),
    ),
  );

/** How a bomb was brought and set off. */
export const attackMeans: Extractor<'cause'> = {
  meta: {
    id: 'attack-means',
    yields: 'cause',
    version: 1,
    docs: {
      summary:
        'How a bomb was used: "blew himself up", "hidden in a sack", "set off by remote control", "a car bomb", "threw a grenade", "a parcel bomb".',
      limits: 'Only what is told of this attack: sentences of habit, plans, fears and earlier attacks are left out.',
    },
  },
  extract: (article: ArticleReading): readonly CauseCandidate[] => {
    if (!isBombing(article)) return [];
    const made = article.sentences.flatMap((r) => {
      const seen = new Set<Means>();
      return usedIn(r).flatMap((used): readonly CauseCandidate[] => {
        const { tokens } = r.sentence;
        const [from, to] = [tokens[used.range[0]], tokens[used.range[1] - 1]];
        if (!from || !to || seen.has(used.means)) return [];
        seen.add(used.means);
        const mark = spanOf(from.span.start, to.span.end);
        const groups = r.chunks.nouns.filter((n) => n.first < used.range[1] && n.last >= used.range[0]);
        const span = hullOf([mark, ...groups.map((n) => n.span), ...(used.frame ? [used.frame.span] : [])]);
        const display = sliceOf(article.article.text, mark).replace(/\s+/g, ' ');
        const frame = used.frame;
        return [
          {
            kind: 'cause',
            value: { kind: 'cause', cause: display, classes: [`means:${used.means}`] },
            topic: { key: 'cause|means', predicate: 'means', thing: 'bomb', asks: 'How was the bomb used?' },
            sentence: r.sentence,
            span,
            mark,
            display,
            hedge: null,
            ...voiceOf(r, span, frame),
            situation:
              (frame ? article.situationOf.get(frame) : undefined) ??
              article.situationOfSentence.get(r.sentence.index) ??
              null,
            frame,
            place: frame ? (placeOfFrame(frame, r)?.place ?? null) : null,
            thing: null,
            scope: [],
            depth: r.sentence.index,
          },
        ];
      });
    });
    // an article that tells of several ways has several bombs, or several accounts, in mind
    return made.map((c) => {
      const others = made.flatMap((o) =>
        o.value.classes.filter((k) => k.startsWith('means:') && !c.value.classes.includes(k)),
      );
      const also = [...new Set(others)].map((k) => `also:${k.slice('means:'.length)}`);
      return { ...c, value: { ...c.value, classes: [...c.value.classes, ...also] } };
    });
  },
};

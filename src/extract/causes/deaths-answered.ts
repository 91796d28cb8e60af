import type { Frame } from '../../text/frame.js';
import { causeIn, causeOfWound, ruledCause, TAKEN_ILL, type CauseClass } from '../../text/lexicon/causes.js';
import { isPersonNoun, singularOf } from '../../text/quantities/persons.js';
import { tokenAt, type Token } from '../../text/sentence.js';
import { entityOfGroup } from '../entities.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { causalLinksIn } from './causal-links.js';
import type { DeathTold } from './deaths.js';

/** A death of one person, and the sentence that tells of it. */
interface Death {
  readonly frame: Frame;
  readonly home: SentenceReading;
}

/** How many sentences back a death may stand whose cause a sentence gives. */
const BACK = 2;

const isOne = (r: SentenceReading, f: Frame): boolean => {
  const head = f.affected ? tokenAt(r.sentence, f.affected.head) : undefined;
  if (!head) return false;
  if (/^(?:he|she|who|him|her)$/.test(head.lower) || head.pos === 'PROPN') return true;
  return (
    isPersonNoun(singularOf(head.lower)) &&
    singularOf(head.lower) === head.lower &&
    !/^(?:people|men|women)$/.test(head.lower)
  );
};

/** "was found dead". */
const foundDead = (r: SentenceReading, f: Frame): boolean =>
  f.predicate === 'find' && tokenAt(r.sentence, f.head + 1)?.lower === 'dead';

const deathIn = (r: SentenceReading): Frame | null =>
  r.frames.find(
    (f) =>
      (f.class === 'die' || foundDead(r, f)) &&
      !f.negated &&
      f.modality !== 'planned' &&
      f.modality !== 'conditional' &&
      isOne(r, f),
  ) ?? null;

/** The death of one person told last before a sentence, or in it. */
const deathBefore = (article: ArticleReading, r: SentenceReading, within: boolean): Death | null => {
  const at = article.sentences.indexOf(r);
  for (let i = within ? at : at - 1; i >= 0 && i >= at - BACK; i--) {
    const home = article.sentences[i];
    const frame = home ? deathIn(home) : null;
    if (home && frame) return { frame, home };
  }
  return null;
};

const SAYING = /^(?:say|tell|report|confirm|announce|add|state|write)$/;
/** A fragment that answers how somebody died has at most so many tokens. */
const SHORT = 14;

/** "A heart attack, say the doctors.": a sentence without a verb of its own, behind one that tells of a death. */
const fragment = (article: ArticleReading, r: SentenceReading): readonly DeathTold[] => {
  const { tokens } = r.sentence;
  if (tokens.length > SHORT || r.frames.some((f) => !f.nominal && !SAYING.test(f.predicate))) return [];
  const found = causeIn(tokens, 0, 5);
  const death = found && found.from <= 2 && found.class.group !== 'unknown' ? deathBefore(article, r, false) : null;
  // "Murder trial opens": the words must end with the cause
  const next = found ? tokens[found.to] : undefined;
  if (!found || !death || (next && !/^[,.;:]$/.test(next.text))) return [];
  return [toldOf(death, found.from, found.to, found.class)];
};

/** "The cause was pneumonia, his daughter said.": the cause of the death told before. */
const theCause = (article: ArticleReading, r: SentenceReading): readonly DeathTold[] => {
  const { tokens } = r.sentence;
  const at = tokens.findIndex((t, i) => t.lower === 'cause' && tokens[i + 1]?.lemma === 'be');
  const given = tokens.findIndex((t, i) => t.lower === 'cause' && /^(?:as|:)$/.test(tokens[i + 1]?.lower ?? ''));
  const from = at >= 0 ? at : given;
  if (from < 0) return [];
  const found = causeIn(tokens, from + 2, Math.min(tokens.length, from + 9));
  const death = found && found.class.group !== 'unknown' ? deathBefore(article, r, false) : null;
  const denied = tokens.slice(from, found?.from ?? from).some((t) => /^(?:not|n't|never)$/.test(t.lower));
  return found && death && !denied ? [toldOf(death, found.from, found.to, found.class, from)] : [];
};

const SURVIVED = /^(?:survive|survived|recover|recovered|wounded|injured|leg|foot|arm|hand|recovering|hospital)$/;

/** Whether a group speaks of the one who died: by name, or by a pronoun in a sentence close by. */
const isTheDead = (article: ArticleReading, r: SentenceReading, f: Frame, death: Death): boolean => {
  const head = f.affected ? tokenAt(r.sentence, f.affected.head) : undefined;
  if (!f.affected || !head || !death.frame.affected) return false;
  if (/^(?:he|she|who|him|her|victim)$/.test(head.lower)) return true;
  const [a, b] = [entityOfGroup(article, f.affected), entityOfGroup(article, death.frame.affected)];
  return a !== null && b !== null && a.id === b.id;
};

/** "was found dead … He had been stabbed in the neck": a wound of one who died is what he died of. */
const wounded = (article: ArticleReading, r: SentenceReading): readonly DeathTold[] => {
  const { tokens } = r.sentence;
  if (tokens.some((t) => SURVIVED.test(t.lower))) return [];
  return r.frames.flatMap((f): readonly DeathTold[] => {
    const cause = f.nominal || f.negated || f.modality === 'planned' ? null : causeOfWound(f.predicate);
    const passive = tokens.slice(Math.max(0, f.head - 3), f.head).some((t) => t.lemma === 'be' || t.lower === 'been');
    if (!cause || !passive || !f.affected || f.affected.last > f.head) return [];
    const death = deathBefore(article, r, true);
    if (!death || !isTheDead(article, r, f, death)) return [];
    return [toldOf(death, f.head, f.head + 1, cause, f.affected.first)];
  });
};

/** "was shot and killed", "stabbed and killed a priest": the wound and the death in one breath. */
const woundedAndKilled = (r: SentenceReading): readonly DeathTold[] =>
  r.frames.flatMap((f): readonly DeathTold[] => {
    const { tokens } = r.sentence;
    if (f.predicate !== 'kill' || f.nominal || f.negated || f.modality === 'planned') return [];
    if (tokens[f.head - 1]?.lower !== 'and') return [];
    const wound = r.frames.find((w) => w.head === f.head - 2 && !w.nominal);
    const cause = wound ? causeOfWound(wound.predicate) : null;
    const victims = f.affected ?? wound?.affected ?? null;
    if (!cause || !victims) return [];
    const range = [f.head - 2, f.head + 1] as const;
    const around = [Math.min(victims.first, range[0]), Math.max(victims.last, f.head)];
    return [{ range, around, victims, frame: f, cause }];
  });

const REFLEXIVE = /^(?:himself|herself|themselves)$/;
const SELF = /^(?:kill|shoot|hang|drown|poison|stab|burn|strangle)$/;

const WEAPON = /^(?:gun|guns|weapon|weapons|pistol|rifle|shotgun|revolver|handgun|knife|firearm)$/;

/** "turned the gun on himself": where the words end; null for anything else. */
const aimedAt = (r: SentenceReading, f: Frame): number | null => {
  const { tokens } = r.sentence;
  const object = f.affected;
  if (!object || !WEAPON.test(tokenAt(r.sentence, object.head)?.lower ?? '')) return null;
  const on = object.last + 1;
  return tokens[on]?.lower === 'on' && REFLEXIVE.test(tokens[on + 1]?.lower ?? '') ? on + 2 : null;
};

/** "took his own life", "hanged herself", "turned the gun on himself": the words say by themselves how somebody died. */
const byOwnHand = (r: SentenceReading): readonly DeathTold[] => {
  const { tokens } = r.sentence;
  if (tokens.some((t) => SURVIVED.test(t.lower) || /^(?:tried|attempted|threatened|wanted)$/.test(t.lower))) return [];
  return r.frames.flatMap((f): readonly DeathTold[] => {
    if (f.nominal || f.negated || f.modality === 'planned' || f.modality === 'conditional' || !f.agent) return [];
    const behind = (n: number): string => tokens[f.head + n]?.lower ?? '';
    const life = f.predicate === 'take' && behind(2) === 'own' && /^li(?:fe|ves)$/.test(behind(3));
    const self = SELF.test(f.predicate) && REFLEXIVE.test(behind(1));
    const committed = f.predicate === 'commit' && behind(1) === 'suicide';
    const aimed = f.predicate === 'turn' ? aimedAt(r, f) : null;
    const to = aimed ?? (life ? f.head + 4 : f.head + 2);
    return life || self || committed || aimed !== null
      ? [
          {
            range: [f.head, to],
            around: [f.agent.first, to - 1],
            victims: f.agent,
            frame: f,
            cause: { group: 'suicide', id: 'suicide' },
          },
        ]
      : [];
  });
};

/** "fell ill, and his brother died": whether a later predicate has a subject of its own that is no pronoun. */
const otherSubject = (r: SentenceReading, later: Frame, from: number): boolean => {
  const subject = [later.agent, later.affected].find((g) => g && g.first > from && g.last < later.head);
  return Boolean(subject && !/^(?:he|she|they|who)$/.test(tokenAt(r.sentence, subject.head)?.lower ?? ''));
};

/** "fell ill", "fell asleep": nobody falls. */
const NO_FALL = /^(?:ill|sick|unwell|unconscious|asleep|silent|behind|short|apart|victim|foul|prey|in|out)$/;
const FALLING = /^(?:fall|plunge|tumble|jump|leap)$/;

/** "fell from a balcony and died", "plunged to her death". */
const fallen = (article: ArticleReading, r: SentenceReading): readonly DeathTold[] => {
  const { tokens } = r.sentence;
  const words = (from: number): readonly Token[] => tokens.slice(from, from + 4);
  return r.frames.flatMap((f): readonly DeathTold[] => {
    if (f.nominal || f.negated || f.modality === 'planned' || !FALLING.test(f.predicate) || !f.agent) return [];
    if (NO_FALL.test(tokens[f.head + 1]?.lower ?? '')) return [];
    const death = words(f.head + 1).findIndex((t) => /^deaths?$/.test(t.lower));
    const later = r.frames.find(
      (d) => d.class === 'die' && !d.negated && !d.nominal && d.head > f.head && d.head - f.head <= 12,
    );
    const joined =
      later && !otherSubject(r, later, f.head) && tokens.slice(f.head, later.head).some((t) => t.lower === 'and');
    if (death < 0 && !joined) return [];
    const head = tokenAt(r.sentence, f.agent.head);
    const person =
      head !== undefined &&
      (head.pos === 'PRON' ||
        head.pos === 'PROPN' ||
        isPersonNoun(singularOf(head.lower)) ||
        entityOfGroup(article, f.agent) !== null);
    const to = death >= 0 ? f.head + 2 + death : f.head + 1;
    return person
      ? [
          {
            range: [f.head, to],
            around: [f.agent.first, to - 1, ...(joined ? [later.head] : [])],
            victims: f.agent,
            frame: later ?? f,
            cause: { group: 'accident', id: 'fall' },
          },
        ]
      : [];
  });
};

const ILL = /^(?:ill|sick|unwell|unconscious|poorly|faint|dizzy|nauseous|nausea|breathless|feverish)$/;
/** Complaints of a body by which an illness begins. */
const COMPLAINT = /^(?:pain|pains|headache|headaches|fever|nausea|dizziness|breathlessness|cramps|vomiting)$/;
const BECOMING = /^(?:fall|feel|become|take|get|turn|complain|suffer|report|develop)$/;

/** "felt unwell, was taken to hospital and died there", "complained of chest pains and died hours later". */
const takenIll = (r: SentenceReading): readonly DeathTold[] => {
  const { tokens } = r.sentence;
  const dying = r.frames.find(
    (f) => f.class === 'die' && !f.nominal && !f.negated && f.modality === 'asserted' && f.agent?.head !== f.head,
  );
  if (!dying) return [];
  const begins = r.frames.find(
    (f) => !f.nominal && !f.negated && f.modality === 'asserted' && f.head < dying.head && BECOMING.test(f.predicate),
  );
  const who = begins?.agent ?? begins?.affected;
  if (!begins || !who || who.last > begins.head) return [];
  const at = tokens.findIndex(
    (t, i) => i > begins.head && i <= begins.head + 5 && (ILL.test(t.lower) || COMPLAINT.test(t.lower)),
  );
  if (at < 0 || at > dying.head) return [];
  if (otherSubject(r, dying, at)) return [];
  return [
    {
      range: [begins.head, at + 1],
      around: [who.first, at],
      victims: who,
      frame: dying,
      cause: TAKEN_ILL,
    },
  ];
};

const toldOf = (death: Death, from: number, to: number, cause: CauseClass, quoted = from): DeathTold => ({
  range: [from, to],
  around: [quoted, to - 1],
  victims: death.frame.affected,
  frame: death.frame,
  home: death.home,
  cause,
});

/** "his death was blamed on a blood clot", "was caused by": the death as an effect. */
const tied = (r: SentenceReading): readonly DeathTold[] => {
  const { tokens } = r.sentence;
  return causalLinksIn(r).flatMap((tie): readonly DeathTold[] => {
    if (tie.weak || tie.frame?.negated) return [];
    const frame = r.frames.find(
      (f) => f.class === 'die' && f.nominal && f.head >= tie.effect[0] && f.head < tie.effect[1],
    );
    if (!frame || !/^death$/.test(tokens[frame.head]?.lower ?? '') || tokens[frame.head - 2]?.lower === 'cause')
      return [];
    const found = causeIn(tokens, tie.cause[0], tie.cause[1]);
    if (!found || found.class.group === 'unknown') return [];
    return [
      {
        range: [found.from, found.to],
        around: [frame.head, found.to - 1],
        victims: frame.affected,
        frame,
        cause: found.class,
      },
    ];
  });
};

/** "ruled the death a homicide", "her death was ruled accidental", "was treated as murder". */
const ruled = (r: SentenceReading): readonly DeathTold[] => {
  const { tokens } = r.sentence;
  return r.frames.flatMap((f): readonly DeathTold[] => {
    if (
      f.nominal ||
      f.negated ||
      !/^(?:rule|treat|classify|declare|deem)$/.test(f.predicate) ||
      f.modality !== 'asserted'
    )
      return [];
    const death = r.frames.find(
      (d) => d.class === 'die' && d.nominal && tokens[d.head]?.lemma === 'death' && Math.abs(d.head - f.head) <= 4,
    );
    if (!death) return [];
    const from = Math.max(f.head, death.head) + 1;
    const at = tokens.findIndex((t, i) => i >= from && i < from + 4 && ruledCause(t.lower) !== null);
    const cause = ruledCause(tokens[at]?.lower ?? '');
    return cause
      ? [
          {
            range: [at, at + 1],
            around: [Math.min(f.head, death.head), at],
            victims: death.affected,
            frame: death,
            cause,
          },
        ]
      : [];
  });
};

/** How somebody died, where it is told beside the death: in an answer, as a wound, by idioms. */
export const deathsAnswered = (article: ArticleReading, r: SentenceReading): readonly DeathTold[] => [
  ...fragment(article, r),
  ...theCause(article, r),
  ...wounded(article, r),
  ...woundedAndKilled(r),
  ...byOwnHand(r),
  ...fallen(article, r),
  ...takenIll(r),
  ...tied(r),
  ...ruled(r),
];

import type { RoleValue } from '../../domain/value.js';
import { hullOf, sliceOf, type Span } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { classById } from '../../text/lexicon/predicates.js';
import { professionOf } from '../../text/lexicon/professions.js';
import { countryOfAdjective } from '../../text/places/gazetteer.js';
import { isPlural, singularOf } from '../../text/quantities/persons.js';
import { tokenAt } from '../../text/sentence.js';
import type { Candidate } from '../extractor.js';
import { voiceOf, wordsOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { othersIn } from './also.js';
import { actedUponIn, classOfHead, countOf, groupWords, isJoined } from './acted-upon.js';

type RoleCandidate = Candidate & { readonly value: RoleValue };

/** What a group of people is said to be, and what was done to it. */
interface GroupRole {
  readonly class: string;
  readonly profession: string;
  readonly group: NounGroup;
  readonly count: number | null;
  readonly frame: Frame | null;
  readonly span: Span;
  /** Only suspected of being it. */
  readonly suspected: boolean;
}

const GENERAL =
  /^(?:person|people|individual|man|woman|suspect|detainee|national|citizen|foreigner|member|employee|staffer|worker|victim|other)$/;

/** "two men suspected of working as agents", "accused of being spies": what a general group is suspected to be. */
const suspectedOf = (r: SentenceReading, group: NounGroup): NounGroup | null => {
  const { tokens } = r.sentence;
  for (let i = group.last + 1; i < Math.min(tokens.length, group.last + 10); i++) {
    if (!/^(?:suspected|accused)$/.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower !== 'of') continue;
    const verb = tokens[i + 2]?.lower ?? '';
    const at =
      verb === 'being'
        ? i + 3
        : /^(?:working|acting|serving)$/.test(verb) && tokens[i + 3]?.lower === 'as'
          ? i + 4
          : -1;
    return r.chunks.nouns.find((n) => n.first === at) ?? null;
  }
  return null;
};

const roleOf = (r: SentenceReading, group: NounGroup): string | null =>
  professionOf(groupWords(r.sentence, group))?.id ?? null;

const affectedGroups = (r: SentenceReading): readonly GroupRole[] =>
  actedUponIn(r).flatMap(({ class: of, group, frame }): readonly GroupRole[] => {
    const head = tokenAt(r.sentence, group.head);
    if (!head || !frame || isJoined(r, group) || tokenAt(r.sentence, group.first)?.lower === 'no') return [];
    const count = countOf(r, group);
    // one person is told by name; a crowd without a number counts as a group where it is plural
    if (count === 1 || (count === null && !isPlural(head.lower))) return [];
    const general = GENERAL.test(singularOf(head.lower));
    const other = general ? suspectedOf(r, group) : null;
    const profession = roleOf(r, other ?? group);
    const predicate = tokenAt(r.sentence, frame.head);
    if (profession === null || !predicate) return [];
    const suspected =
      other !== null || groupWords(r.sentence, group).some((w) => /^(?:alleged|suspected|accused|purported)$/.test(w));
    const opening = frame.nominal ? r.chunks.nouns.find((n) => n.head === frame.head) : undefined;
    return [
      {
        class: of,
        profession,
        group: other ?? group,
        count,
        frame,
        span: hullOf([group.span, predicate.span, ...(other ? [other.span] : []), ...(opening ? [opening.span] : [])]),
        suspected,
      },
    ];
  });

/** "The detainees were journalists", "the victims were identified as farmers". */
const statedGroups = (r: SentenceReading): readonly GroupRole[] =>
  r.frames.flatMap((frame): readonly GroupRole[] => {
    if (frame.negated || frame.modality === 'planned' || frame.modality === 'conditional') return [];
    const copula = frame.class === 'be';
    const subject = copula ? frame.agent : frame.predicate === 'identify' ? frame.affected : null;
    const said = copula ? frame.affected : frame.complements.find((c) => c.preposition === 'as')?.group;
    if (!subject || !said || subject.first >= frame.head || !subject.definite) return [];
    const of = classOfHead(r.sentence, subject);
    const profession = roleOf(r, said);
    if (of === null || profession === null || isJoined(r, said)) return [];
    return [
      {
        class: of,
        profession,
        group: said,
        count: countOf(r, said) ?? countOf(r, subject),
        frame,
        span: hullOf([subject.span, said.span]),
        suspected: false,
      },
    ];
  });

const peoples = (r: SentenceReading, group: NounGroup): readonly string[] =>
  r.sentence.tokens
    .slice(group.first, group.last + 1)
    .flatMap((t) => (/^\p{Lu}/u.test(t.text) ? countryOfAdjective(t.text) : []));

/** The largest number of people that the article says each class of act affected. */
const largestOf = (article: ArticleReading): ReadonlyMap<string, number> => {
  const largest = new Map<string, number>();
  for (const r of article.sentences) {
    for (const { class: of, group } of actedUponIn(r)) {
      const m = r.quantities.find((q) => q.tokens[0] >= group.first && q.tokens[0] <= group.last && q.role === 'count');
      if (m) largest.set(of, Math.max(largest.get(of) ?? 0, m.value.low));
    }
  }
  return largest;
};

const classesOf = (r: SentenceReading, g: GroupRole, largest: ReadonlyMap<string, number>): readonly string[] => [
  'group',
  g.profession,
  ...(g.count === null ? [] : [`count:${String(g.count)}`]),
  ...(g.count !== null && (largest.get(g.class) ?? 0) > g.count ? ['part'] : []),
  ...(g.suspected ? ['suspected'] : []),
  ...peoples(r, g.group).map((c) => `people:${c}`),
];

/** Claims about what the people were whom an event affected; they meet by event and by what was done to them. */
export const groupRoles = (article: ArticleReading): readonly RoleCandidate[] => {
  const largest = largestOf(article);
  const made = article.sentences.flatMap((r) =>
    [...affectedGroups(r), ...statedGroups(r)].map((g): RoleCandidate => {
      const asked = classById(g.class)?.asked ?? g.class;
      return {
        kind: 'role',
        value: {
          kind: 'role',
          role: sliceOf(article.article.text, g.group.span).replace(/\s+/g, ' '),
          classes: classesOf(r, g, largest),
        },
        topic: { key: `role|${g.class}`, predicate: g.class, thing: 'people', asks: `Who were the people ${asked}?` },
        sentence: r.sentence,
        span: g.span,
        mark: g.group.span,
        display: wordsOf(r.sentence, g.group),
        hedge: null,
        ...voiceOf(r, g.span, g.frame),
        situation:
          (g.frame ? article.situationOf.get(g.frame) : undefined) ??
          article.situationOfSentence.get(r.sentence.index) ??
          null,
        frame: g.frame,
        place: null,
        thing: tokenAt(r.sentence, g.group.head)?.lower ?? null,
        scope: [],
        depth: r.sentence.index,
      };
    }),
  );
  // who speaks of soldiers killed and of civilians killed speaks of two groups
  const others = othersIn(made, (c) => c.value.classes[1] ?? '', true);
  return made.map((c) => ({ ...c, value: { ...c.value, classes: [...c.value.classes, ...others(c)] } }));
};

import type { AgentValue } from '../../domain/value.js';
import { hullOf } from '../../kernel/span.js';
import { deedsIn } from '../causes/deeds.js';
import type { Candidate, Extractor } from '../extractor.js';
import { headOf, voiceOf } from '../extractor.js';
import type { ArticleReading } from '../reading.js';
import { placeOfFrame } from '../where-and-when.js';

type AgentCandidate = Candidate & { readonly value: AgentValue };

/** Questions of the families whose acts have many names; a raid is asked for by its own. */
const ASKS: Readonly<Partial<Record<string, string>>> = {
  fire: 'Who started the fire?',
  crash: 'Who brought it down?',
  harm: 'Who killed or hurt them?',
  crime: 'Who did it?',
};

/** Who did it. */
export const agents: Extractor<'agent'> = {
  meta: {
    id: 'agents',
    yields: 'agent',
    version: 2,
    docs: {
      summary:
        'The body or group that carried out an act: agents of raids, arrests, attacks, shootings, fires, in active and passive clauses and in noun groups ("a police raid"), with the country that the words name.',
      limits:
        'Only bodies and groups of a known kind (police, military, demonstrators, employees …) or a spelled-out acronym; persons are names, not bodies.',
    },
  },
  extract: (article: ArticleReading): readonly AgentCandidate[] => withOthers(doersOf(article)),
};

/** Each doer with the kinds that its article names besides for acts of the family in the same happening: then several bodies were at it. */
const withOthers = (made: readonly AgentCandidate[]): readonly AgentCandidate[] =>
  made.map((c) => {
    const own = c.value.classes.filter((k) => !k.includes(':'));
    const others = made.flatMap((o) =>
      o.topic.key === c.topic.key && o.situation === c.situation ? o.value.classes.filter((k) => !k.includes(':')) : [],
    );
    const also = [...new Set(others)].filter((k) => !own.includes(k)).map((k) => `also:${k}`);
    return also.length === 0 ? c : { ...c, value: { ...c.value, classes: [...c.value.classes, ...also] } };
  });

const doersOf = (article: ArticleReading): readonly AgentCandidate[] =>
  article.sentences.flatMap((reading) =>
    deedsIn(article, reading).flatMap(({ family, doer, frame }): AgentCandidate[] => {
      if (doer.kinds.length === 0) return [];
      const names = reading.names
        .filter((n) => n.span.start < doer.span.end && doer.span.start < n.span.end && n.kind === 'organisation')
        .map((n) => n.name);
      const span = hullOf([frame.span, doer.span]);
      return [
        {
          kind: 'agent',
          value: {
            kind: 'agent',
            agent: doer.text,
            classes: [...doer.kinds, ...doer.nations.map((n) => `nation:${n}`)],
            names,
          },
          topic: {
            key: `agent|${family}`,
            predicate: frame.class,
            thing: frame.predicate,
            ...(ASKS[family] === undefined ? {} : { asks: ASKS[family] }),
          },
          sentence: reading.sentence,
          span,
          mark: doer.span,
          display: doer.text,
          hedge: null,
          ...voiceOf(reading, span, frame),
          situation: article.situationOf.get(frame) ?? null,
          frame,
          place: placeOfFrame(frame, reading)?.place ?? null,
          thing: headOf(frame),
          scope: [],
          depth: reading.sentence.index,
        },
      ];
    }),
  );

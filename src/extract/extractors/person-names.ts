import type { NameValue } from '../../domain/value.js';
import type { Candidate, Extractor } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading } from '../reading.js';

type NameCandidate = Candidate & { readonly value: NameValue };

/** How a person is called. */
export const personNames: Extractor<'name'> = {
  meta: {
    id: 'person-names',
    yields: 'name',
    version: 1,
    docs: {
      summary: 'Names of people with given name and surname, with the role or kinship said beside them.',
      limits:
        'Surnames alone are no claims. Two spellings are one man only where name parts align and role, kinship or event agrees.',
    },
  },
  extract: (article: ArticleReading): readonly NameCandidate[] => {
    const seen = new Map<string, number>();
    return article.sentences.flatMap((reading) =>
      reading.names.flatMap((name): NameCandidate[] => {
        if (name.kind !== 'person' || name.surname === null || name.given.length === 0) return [];
        const times = seen.get(name.name) ?? 0;
        seen.set(name.name, times + 1);
        // an article repeats its own spelling: the first three places are enough
        if (times >= 3) return [];
        const span = name.appositive
          ? {
              start: Math.min(name.appositive.start, name.span.start),
              end: Math.max(name.appositive.end, name.span.end),
            }
          : name.span;
        return [
          {
            kind: 'name',
            value: { kind: 'name', name: name.name, given: name.given, surname: name.surname },
            topic: {
              key: 'name|person',
              predicate: null,
              thing: [
                name.title ?? '',
                name.appositive ? article.article.text.slice(name.appositive.start, name.appositive.end) : '',
              ]
                .join(' ')
                .trim()
                .toLowerCase(),
            },
            sentence: reading.sentence,
            span,
            mark: name.span,
            display: name.name,
            hedge: null,
            ...voiceOf(reading, span, null),
            situation: article.situationOfSentence.get(reading.sentence.index) ?? null,
            frame: null,
            place: null,
            thing: null,
            scope: [],
            depth: reading.sentence.index,
          },
        ];
      }),
    );
  },
};

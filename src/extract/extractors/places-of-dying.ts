import type { PlaceValue } from '../../domain/value.js';
import { hullOf, type Span } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { readSettings, settingBefore, type Setting } from '../../text/places/settings.js';
import type { Candidate, Extractor } from '../extractor.js';
import { asValue, headOf, voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { reachOf } from './places-reach.js';

type PlaceCandidate = Candidate & { readonly value: PlaceValue };

interface Found {
  readonly setting: Setting;
  readonly mark: Span;
}

/** The setting that a frame of dying names, or that its "there" takes up. */
const settingOf = (frame: Frame, reading: SentenceReading): Found | null => {
  const { tokens } = reading.sentence;
  const [from, to] = reachOf(frame, reading);
  // "died while being arrested": the clause that follows says where
  const named = readSettings(reading.sentence).find(
    (s) => s.tokens[0] >= from && (s.tokens[0] < to || (s.setting === 'force' && s.tokens[0] - to <= 1)),
  );
  if (named) return { setting: named.setting, mark: named.span };
  const there = tokens[from];
  if (there?.lower !== 'there') return null;
  const setting = settingBefore(reading.sentence, frame.head);
  return setting ? { setting, mark: there.span } : null;
};

const find = (article: ArticleReading): readonly PlaceCandidate[] =>
  article.sentences.flatMap((reading) =>
    reading.role !== 'body'
      ? []
      : reading.frames.flatMap((frame): PlaceCandidate[] => {
          if (
            frame.class !== 'die' ||
            frame.negated ||
            frame.modality === 'planned' ||
            frame.modality === 'conditional'
          )
            return [];
          const found = settingOf(frame, reading);
          if (!found) return [];
          const head = reading.sentence.tokens[frame.head];
          const span = hullOf([
            found.mark,
            ...(head ? [head.span] : []),
            ...(frame.affected && frame.affected.span.start < found.mark.start ? [frame.affected.span] : []),
          ]);
          const words = asValue(
            reading.sentence,
            article.article.text.slice(found.mark.start, found.mark.end).replace(/\s+/g, ' '),
          );
          const display = words === 'there' ? `there (${found.setting})` : words;
          return [
            {
              kind: 'place',
              value: {
                kind: 'place',
                place: display,
                within: [],
                relation: 'setting',
                references: [],
                km: null,
                bearing: null,
                part: null,
                setting: found.setting,
              },
              topic: { key: 'place|die|setting', predicate: 'die', thing: 'setting', asks: 'Where did they die?' },
              sentence: reading.sentence,
              span,
              mark: found.mark,
              display,
              hedge: null,
              ...voiceOf(reading, span, frame),
              situation: article.situationOf.get(frame) ?? null,
              frame,
              place: null,
              thing: headOf(frame),
              scope: [],
              depth: reading.sentence.index,
            },
          ];
        }),
  );

const held = new WeakMap<ArticleReading, readonly PlaceCandidate[]>();

/** The settings of an article's deaths; found once. */
export const settingsOf = (article: ArticleReading): readonly PlaceCandidate[] => {
  const known = held.get(article);
  if (known) return known;
  const found = find(article);
  held.set(article, found);
  return found;
};

/** In what setting somebody died. */
export const placesOfDying: Extractor<'place'> = {
  meta: {
    id: 'places-of-dying',
    yields: 'place',
    version: 1,
    docs: {
      summary:
        'The setting of a death: in hospital, at home, in custody, on the street, at the scene, on the way to hospital, during an arrest.',
      limits:
        'Only what the clause of dying says itself, and "there" for the last place named before it; a town is no setting.',
    },
  },
  extract: settingsOf,
};

import { nounSense } from '../../text/lexicon/predicates.js';
import type { Frame } from '../../text/frame.js';
import { attending, mayBePeople, type CountRule, type CountSite } from './site.js';
import { holds } from './counted-frame.js';

/** Verbs whose subject is there with others: a count of it is a count of those who came. */
const COMING: ReadonlySet<string> = new Set(
  'attend gather assemble march rally demonstrate protest participate turn show pack throng fill flock cram converge congregate join line parade descend crowd swell watch'.split(
    ' ',
  ),
);
/** Verbs by which an occasion has those who come: "drew 12,000 visitors". */
const DRAWING: ReadonlySet<string> = new Set('draw attract'.split(' '));
/** Words after a verb that make it one of coming: "took part", "turned out", "showed up". */
const COMPLETING: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^(?:part|to)$/],
  ['turn', /^(?:out|up)$/],
  ['show', /^up$/],
]);
/** Occasions that one goes to; what is joined, filled or packed must be one of these or a place, never a firm. */
const JOINABLE =
  /^(?:protest|march|rally|demonstration|parade|strike|vigil|procession|funeral|celebration|event|concert|festival|crowd|ceremony|campaign|match|game|walk|run|race)$/;
/** Fewer than this are guests or officers, not a crowd. */
const LEAST = 10;

const tail = (site: CountSite, frame: Frame): string => site.tokens[frame.head + 1]?.lower ?? '';

/** "brought 70,000 people onto the streets". */
const broughtOut = (site: CountSite, frame: Frame): boolean =>
  site.tokens[frame.head]?.lemma === 'bring' &&
  site.tokens.slice(site.m.tokens[1] + 1, site.m.tokens[1] + 5).some((t) => /^streets?$/.test(t.lower));

const comes = (site: CountSite, frame: Frame): boolean => {
  const lemma = site.tokens[frame.head]?.lemma ?? '';
  const completing = COMPLETING.get(lemma);
  if (completing) {
    const word = tail(site, frame);
    return (
      completing.test(word) &&
      (word !== 'to' || site.tokens.slice(frame.head, frame.head + 5).some((t) => /^streets?$/.test(t.lower)))
    );
  }
  if (!COMING.has(lemma)) return frame.class === 'protest' && !frame.nominal;
  const object =
    frame.agent && frame.affected && frame.affected.first > frame.head
      ? (site.tokens[frame.affected.head]?.lemma ?? '')
      : '';
  if (lemma === 'join')
    return object !== '' && (JOINABLE.test(object) || nounSense(object)?.class.family === 'protest');
  if (/^(?:fill|pack|line|swell|cram)$/.test(lemma)) return object !== '';
  if (lemma === 'watch')
    return (
      /^(?:match|game|final|race|show|parade|launch|ceremony|fight|concert|play|film)$/.test(object) ||
      (frame.affected !== null &&
        frame.affected.first < frame.head &&
        /^(?:spectator|fan|supporter|viewer)$/.test(site.m.value.counted ?? ''))
    );
  return true;
};

/** "5,000 people attended", "was attended by 5,000", "drew 12,000 visitors", "some 20,000 took part". */
export const crowdTold: CountRule = (site) => {
  const { m } = site;
  if (!mayBePeople(m) || (m.value.high !== null && m.value.high < LEAST)) return null;
  for (const frame of site.reading.frames) {
    const lemma = site.tokens[frame.head]?.lemma ?? '';
    const byAgent = holds(m, frame.agent);
    const staged = byAgent && frame.nominal && frame.class === 'protest';
    const bySubject = holds(m, frame.affected) && (frame.affected?.last ?? 0) < frame.head;
    const byFrame = holds(m, frame.affected) && frame.class === 'protest';
    if (
      (byFrame &&
        !site.reading.frames.some(
          (f) => f !== frame && f.head === frame.head && f.class === frame.class && f.family === null,
        )) ||
      staged ||
      ((byAgent || bySubject) && comes(site, frame)) ||
      ((DRAWING.has(lemma) || broughtOut(site, frame)) &&
        holds(m, frame.affected) &&
        (frame.affected?.first ?? 0) > frame.head)
    )
      return {
        topic: attending(),
        frame,
        holds: [
          Math.min(frame.head, m.tokens[0]),
          Math.max(COMPLETING.has(lemma) ? frame.head + 1 : frame.head, m.tokens[1]),
        ],
        people: true,
      };
  }
  // "some 20,000 took part": a number without a noun is no noun group's
  const next = site.tokens[m.tokens[1] + 1];
  const verb = next?.pos === 'AUX' || next?.pos === 'ADV' ? m.tokens[1] + 2 : m.tokens[1] + 1;
  const lemma = site.tokens[verb]?.lemma ?? '';
  const after = site.tokens[verb + 1]?.lower ?? '';
  const completing = COMPLETING.get(lemma);
  const coming = completing
    ? completing.test(after) && after !== 'to'
    : COMING.has(lemma) && !/^(?:fill|pack|line|swell|cram|join)$/.test(lemma);
  return site.tokens[verb]?.pos === 'VERB' && coming
    ? {
        topic: attending(),
        frame: site.reading.frames.find((f) => f.head === verb) ?? null,
        holds: [m.tokens[0], completing ? verb + 1 : verb],
        people: true,
      }
    : null;
};

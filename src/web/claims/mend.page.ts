import { standingMends, type MadeMend, type MendBody } from '../../domain/mend.js';
import { ITEM_GRADES } from '../../domain/source.js';
import type { ClaimView } from '../../ports/readers.js';
import { CORRECTABLE } from '../../services/mending.js';
import { claimPath } from '../address.js';
import { ITEM_GRADE_WORDS, momentWords } from '../words.js';

/** A question that a claim can be moved to, by a claim that answers it. */
export interface TargetModel {
  readonly claim: string;
  readonly question: string;
}

/** One mend in words: what was, what is, why, and by whom. */
export interface MendEntryModel {
  readonly words: string;
  readonly reason: string;
  readonly editor: string;
  readonly at: string;
  readonly atWords: string;
}

/** An aspect that a person mended and that can be given back to the machine. */
export interface GiveBackModel {
  readonly aspect: string;
  readonly label: string;
}

/** The forms that mend a claim, and what was mended before. */
export interface MendModel {
  readonly action: string;
  readonly open: boolean;
  readonly withdrawn: boolean;
  readonly correctable: boolean;
  readonly value: string;
  readonly speaker: string;
  readonly targets: readonly TargetModel[];
  /** How credible what it says may be, 1 to 6. */
  readonly grades: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[];
  readonly giveBack: readonly GiveBackModel[];
  readonly history: readonly MendEntryModel[];
  readonly error: string | null;
}

const own = (name: string): string => (name === '' ? 'the source, in its own voice' : name);

const wordsOf = (body: MendBody): string => {
  const machine = 'as claimdesk read it';
  switch (body.kind) {
    case 'standing':
      return body.to === null ? 'Stands again' : 'Withdrawn';
    case 'value':
      return `Value: “${body.was}” became ${body.to === null ? machine : `“${body.to.display}”`}`;
    case 'speaker':
      return `Said by: ${own(body.was)} became ${body.to === null ? machine : own(body.to.speaker?.name ?? '')}`;
    case 'question':
      return `Question: moved from “${body.was}” ${body.to === null ? 'back' : 'alone' in body.to ? 'to one of its own' : 'to that of another claim'}`;
    case 'event':
      return `Event: “${body.was}” ${body.to === null ? `became ${machine}` : 'apart' in body.to ? 'is not what this article tells' : 'is that of another claim'}`;
    case 'grade':
      return `Credibility: ${body.was} became ${body.to === null ? 'not judged' : body.to.grade}`;
    case 'added':
      return `Added by hand: “${body.to.display}”`;
    case 'pair':
      return body.to === null ? 'Compared again with a claim told apart before' : 'Told apart from another claim';
  }
};

const GIVE_BACK = {
  standing: 'Let the claim stand again',
  value: 'Give back the value as claimdesk read it',
  speaker: 'Give back the speaker as claimdesk read it',
  question: 'Give back the question as claimdesk found it',
  grade: 'Take the judgement of its credibility back',
  event: 'Give back the event as claimdesk found it',
} as const;

export interface MendState {
  readonly error: string | null;
}

export const mendModel = (
  view: ClaimView,
  targets: readonly TargetModel[],
  mends: readonly MadeMend[],
  { error }: MendState,
): MendModel => {
  const { claim } = view.inContext;
  const standing = new Set(standingMends(mends).map(({ body }) => body.kind));
  return {
    action: `${claimPath(claim.id)}/mends`,
    open: error !== null || mends.length > 0,
    withdrawn: standing.has('standing'),
    correctable: CORRECTABLE.has(claim.kind),
    value: claim.display,
    speaker: claim.speaker?.name ?? '',
    targets,
    grades: ITEM_GRADES.map((value) => ({
      value,
      label: `${value}: ${ITEM_GRADE_WORDS[value]}`,
      selected: value === view.inContext.itemGrade,
    })),
    giveBack: Object.entries(GIVE_BACK).flatMap(([aspect, label]) =>
      standing.has(aspect as keyof typeof GIVE_BACK) ? [{ aspect, label }] : [],
    ),
    history: mends
      .map(({ body, reason, editor, at }) => ({
        words: wordsOf(body),
        reason,
        editor: editor.name,
        at,
        atWords: momentWords(at),
      }))
      .reverse(),
    error,
  };
};

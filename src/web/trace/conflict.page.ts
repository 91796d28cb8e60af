import type { Evidence } from '../../ports/trace.js';
import { conflictPath, questionPath } from '../address.js';
import { pictureModel, type PictureModel } from './picture.page.js';

/** The provenance of a conflict and its decisions. */
export interface TracedConflictPageModel {
  readonly question: string;
  readonly backHref: string;
  readonly questionHref: string;
  readonly jsonHref: string;
  readonly picture: PictureModel;
}

export const tracedConflictPage = (evidence: Evidence): TracedConflictPageModel => {
  const { id, name } = evidence.subject;
  return {
    question: name,
    backHref: conflictPath(id),
    questionHref: questionPath(evidence.conflicts[0]?.question.id ?? ''),
    jsonHref: `/api/v1${conflictPath(id)}/prov`,
    picture: pictureModel(evidence),
  };
};

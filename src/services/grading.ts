import { GRADES, type Grade } from '../domain/source.js';
import { Problem } from '../kernel/problem.js';
import type { Actor, UnitOfWork } from '../ports/stores.js';
import { reasonOf } from './said.js';

/** Judging how reliable publishers are. */
export interface Grading {
  /** Throws Problem `not-found`; `bad-input` for an unknown grade, no reason, or a source without publisher. */
  readonly grade: (source: string, grade: string, reason: string, actor: Actor) => Promise<void>;
}

const gradeOf = (given: string): Grade => {
  const grade = GRADES.find((known) => known === given.trim().toUpperCase());
  if (grade === undefined) throw new Problem('bad-input', 'grade: Choose one of A to F.');
  return grade;
};

/** Grades are of publishers, and reached by any of their sources; each is in the audit with who gave it and why. */
export const createGrading = (unit: UnitOfWork): Grading => ({
  grade: (source, grade, reason, actor) => {
    const [given, why] = [gradeOf(grade), reasonOf(reason)];
    return unit.run(({ sources }) => sources.grade(source, given, why, { actor }));
  },
});

import type { ErrorRequestHandler } from 'express';
import type { ZodError } from 'zod';
import { Problem } from '../kernel/problem.js';
import { STATUS_OF } from './problem-codes.js';
import type { ProblemAnswer } from './schema/problem.js';

/** A line of the log; never bodies, quotes or tokens. */
export type Log = (line: Readonly<Record<string, unknown>>) => void;

/** A refusal that says more than its sentence: which fields are wrong, or how things are now. */
export class DetailedProblem extends Problem {
  constructor(
    problem: Problem,
    readonly more: Partial<Pick<ProblemAnswer, 'errors' | 'latest'>>,
  ) {
    super(problem.code, problem.message, problem.remedy, { cause: problem });
  }
}

/** The refusal of input that does not have the shape asked for, naming each wrong field. */
export const shapeProblem = (error: ZodError): Problem => {
  const errors = error.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message }));
  const [first] = errors;
  const detail = first ? `${first.field === '' ? '' : `${first.field}: `}${first.message}` : 'It has another shape.';
  return new DetailedProblem(
    new Problem('bad-input', detail, 'Mend the fields named; /api/v1/openapi.json says what is asked for.'),
    { errors },
  );
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What those before us in the chain (parser of bodies, form tokens, paths) mean by their status codes. */
const FOREIGN: Readonly<Record<number, Problem>> = {
  400: new Problem(
    'bad-input',
    'The request cannot be read.',
    'Send well-formed JSON in UTF-8 to a well-formed address.',
  ),
  403: new Problem(
    'forbidden',
    'A change asked for with a session cookie needs that session’s form token.',
    'Send it as `_csrf` in the body, or use an API token.',
  ),
  413: new Problem('too-large', 'The request is larger than the API takes.', 'Send it in parts.'),
};

const statusGivenBy = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;

const foreignProblem = (error: unknown): Problem | null => {
  const status = statusGivenBy(error);
  return FOREIGN[status] ?? (status >= 400 && status < 500 ? (FOREIGN[400] ?? null) : null);
};

const answerOf = (problem: Problem): ProblemAnswer => {
  const status = STATUS_OF[problem.code];
  return {
    type: 'about:blank',
    title: TITLES[status] ?? '',
    status,
    detail: problem.message,
    code: problem.code,
    remedy: problem.remedy,
    ...(problem instanceof DetailedProblem ? problem.more : {}),
  };
};

const UNEXPECTED: ProblemAnswer = {
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  detail: 'claimdesk could not finish this. Nothing was half-stored.',
  code: 'unexpected',
  remedy: 'Try again. If it happens again, tell whoever runs claimdesk what you did.',
};

/** What a thrown value means to the program that asked; anything unexpected says nothing of the inside. */
const problemAnswerOf = (error: unknown): ProblemAnswer => {
  const problem = error instanceof Problem ? error : foreignProblem(error);
  return problem ? answerOf(problem) : UNEXPECTED;
};

/** The last handler: problem+json for every refusal, a line in the log for what nobody expected. */
export const createProblemHandler =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    const answer = problemAnswerOf(error);
    if (answer.status >= 500) {
      const words = error instanceof Error ? error.stack : String(error);
      log({ level: 'error', event: 'api.failed', method: req.method, path: req.path, error: words });
    }
    if (res.headersSent) {
      next(error);
      return;
    }
    if (answer.status === 401) res.set('WWW-Authenticate', 'Bearer realm="claimdesk"');
    res.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
  };

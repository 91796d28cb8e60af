import type { ErrorRequestHandler, RequestHandler } from 'express';
import { Problem, type ProblemCode } from '../../kernel/problem.js';
import type { ErrorPage } from '../errors/errors.page.js';
import type { Render } from '../render.js';

/** A line of the log: what happened, to which address; never bodies, quotes, names or tokens. */
export type Log = (line: Readonly<Record<string, unknown>>) => void;

/** How the web answers each refusal. */
const STATUS_OF: Readonly<Record<ProblemCode, number>> = {
  'bad-input': 400,
  'not-found': 404,
  'too-large': 413,
  'not-text': 400,
  unreadable: 400,
  stale: 409,
  'precondition-failed': 409,
  'key-reused': 409,
  'not-signed-in': 403,
  forbidden: 403,
  locked: 409,
  conflict: 409,
  unavailable: 500,
};

const HEADINGS: Readonly<Record<number, string>> = {
  400: 'That could not be read',
  403: 'That is not allowed',
  404: 'There is nothing here',
  409: 'Something changed meanwhile',
  413: 'That is too large',
  429: 'Too many tries',
  500: 'Something went wrong on our side',
};

const UNEXPECTED: Pick<ErrorPage, 'message' | 'remedy'> = {
  message: 'claimdesk could not finish this. Nothing was half-stored.',
  remedy: 'Try again. If it happens again, tell whoever runs claimdesk what you did.',
};

const SAFE: Readonly<Record<number, Pick<ErrorPage, 'message' | 'remedy'>>> = {
  400: { message: 'The request was not understood.', remedy: 'Go back, check what you entered, and send it again.' },
  403: {
    message: 'The form was too old, or it did not come from this site.',
    remedy: 'Go back, reload the page, and send the form again.',
  },
  404: { message: 'No page has this address.', remedy: 'Check the address, or start from the conflicts.' },
  413: {
    message: 'The text is larger than 1.5 MB.',
    remedy: 'Cut it into parts, or add it from a file with the command line.',
  },
  429: {
    message: 'There were too many tries to sign in from here.',
    remedy: 'Wait a quarter of an hour, then open the link again.',
  },
};

/** What a thrown value means to the person who asked; anything unexpected is a 500 that says nothing of the inside. */
const errorPageOf = (error: unknown): ErrorPage => {
  if (error instanceof Problem) {
    const status = STATUS_OF[error.code];
    const heading = HEADINGS[status] ?? '';
    return status === 500
      ? { status, heading, ...UNEXPECTED }
      : { status, heading, message: error.message, remedy: error.remedy };
  }
  const given = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
  const status = given in SAFE ? given : given >= 400 && given < 500 ? 400 : 500;
  return { status, heading: HEADINGS[status] ?? '', ...(SAFE[status] ?? UNEXPECTED) };
};

export const notFound: RequestHandler = () => {
  throw new Problem('not-found', SAFE[404]?.message ?? '', SAFE[404]?.remedy ?? '');
};

/** The last handler: one page for every refusal, one line in the log for what nobody expected. */
export const createErrorHandler =
  (render: Render, log: Log): ErrorRequestHandler =>
  async (error: unknown, req, res, next) => {
    const page = errorPageOf(error);
    if (page.status === 500) {
      log({
        level: 'error',
        event: 'request.failed',
        method: req.method,
        path: req.path,
        error: error instanceof Error ? error.stack : String(error),
      });
    }
    if (res.headersSent) {
      next(error);
      return;
    }
    try {
      await render(req, res, 'errors/show', page, { title: page.heading, section: 'none', status: page.status });
    } catch (failure) {
      log({
        level: 'error',
        event: 'error-page.failed',
        error: failure instanceof Error ? failure.stack : String(failure),
      });
      res.status(page.status).type('text/plain').send(`${page.heading}\n${page.message}\n${page.remedy}\n`);
    }
  };

import { createHash } from 'node:crypto';
import session from 'express-session';
import type { RequestHandler } from 'express';
import type { Clock } from '../../kernel/clock.js';
import type { SessionStore } from '../../ports/stores.js';

declare module 'express-session' {
  interface SessionData {
    /** Id of the person signed in. */
    person: string;
    /** When the stored row expires, in milliseconds: spares a write for every page. */
    storedUntil: number;
  }
}

/** A session ends this long after its last use. */
const LIFE_MS = 12 * 3_600_000;
/** A session's end is moved in the store only when it would move by this much. */
const TOUCH_MS = 10 * 60_000;

/** The store never holds what a cookie holds: who reads the database cannot take over a session. */
const keyOf = (sid: string): string => createHash('sha256').update(sid).digest('hex');

type Done = (error?: unknown) => void;

class PortSessionStore extends session.Store {
  constructor(
    private readonly rows: SessionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  private expiry(data: session.SessionData): Date {
    const { originalMaxAge } = data.cookie;
    return new Date(this.clock.now().getTime() + (originalMaxAge ?? LIFE_MS));
  }

  override get(sid: string, done: (error: unknown, data?: session.SessionData | null) => void): void {
    this.rows.get(keyOf(sid)).then(
      (text) => {
        if (text === null) {
          done(null, null);
          return;
        }
        done(null, JSON.parse(text) as session.SessionData);
      },
      (error: unknown) => {
        done(error);
      },
    );
  }

  override set(sid: string, data: session.SessionData, done: Done = () => undefined): void {
    const until = this.expiry(data);
    this.rows.set(keyOf(sid), JSON.stringify({ ...data, storedUntil: until.getTime() }), until).then(() => {
      done();
    }, done);
  }

  override destroy(sid: string, done: Done = () => undefined): void {
    this.rows.destroy(keyOf(sid)).then(() => {
      done();
    }, done);
  }

  override touch(sid: string, data: session.SessionData, done: Done = () => undefined): void {
    if (this.expiry(data).getTime() - data.storedUntil < TOUCH_MS) done();
    else this.set(sid, data, done);
  }
}

/** Browser sessions: kept in the database, twelve hours from their last use, out of reach of scripts. */
export const createSessions = (rows: SessionStore, clock: Clock, secret: string, secure: boolean): RequestHandler =>
  session({
    name: 'claimdesk.session',
    secret,
    store: new PortSessionStore(rows, clock),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: LIFE_MS },
  });

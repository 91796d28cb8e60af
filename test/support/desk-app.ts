import type { Express } from 'express';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { methodologyOf } from '../../src/container.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Role } from '../../src/domain/person.js';
import type { Live } from '../../src/services/live.js';
import type { TestDatabase } from './database.js';
import { deskOn, servicesOn, type StoredDesk } from './stored-desk.js';
import { tokenIn } from './visitor.js';

type Agent = ReturnType<typeof request.agent>;

/** A signed-in browser without script. */
export interface Editor {
  readonly id: string;
  readonly agent: Agent;
  /** The header by which the session is known. */
  readonly cookie: string;
  /** Sends a form as the page at `from` would. */
  readonly send: (
    from: string,
    action: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<request.Response>;
}

/** The whole app over the database of a test file. */
export interface DeskApp extends StoredDesk {
  readonly app: Express;
  readonly live: Live;
  /** Signs in as the first lead, or as somebody new. */
  readonly enter: (name?: string, role?: Role) => Promise<Editor>;
}

export const deskApp = async (database: TestDatabase): Promise<DeskApp> => {
  const desk = await deskOn(database);
  const { people, editor } = desk;
  const services = servicesOn(desk, database);
  const { live } = services;
  const app = createApp(services, {
    secret: 's'.repeat(32),
    methodology: methodologyOf(DEFAULT_POLICY),
    log: () => undefined,
    clock: database.clock,
  });
  const enter = async (name?: string, role: Role = 'editor'): Promise<Editor> => {
    const secret =
      name === undefined ? await people.issueSignInSecret() : (await people.add({ name, role }, editor)).secret;
    const agent = request.agent(app);
    const send: Editor['send'] = async (from, action, fields) => {
      const page = await agent.get(from);
      return agent
        .post(action)
        .type('form')
        .send({ ...fields, _csrf: tokenIn(page.text) });
    };
    const answer = await send(`/sign-in?token=${secret}`, '/sign-in', { token: secret });
    const cookies = (answer.headers['set-cookie'] as unknown as readonly string[] | undefined) ?? [];
    const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
    const id = (await people.list()).find((person) => person.name === (name ?? editor.name))?.id ?? '';
    return { id, agent, cookie, send };
  };
  return { ...desk, app, live, enter };
};

import request from 'supertest';
import { createFakeApp, type FakeApp } from './fake-app.js';
import { SIGN_IN_SECRET } from './fake-services.js';

/** A browser without script: keeps cookies, and sends forms with the token of the page that holds them. */
export interface Visitor extends FakeApp {
  readonly agent: ReturnType<typeof request.agent>;
  /** Sends a form as the page at `from` would. */
  readonly send: (from: string, action: string, fields: Readonly<Record<string, string>>) => Promise<request.Response>;
}

/** The form token that a page holds. */
export const tokenIn = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';

const visitorOf = (fake: FakeApp): Visitor => {
  const agent = request.agent(fake.app);
  return {
    ...fake,
    agent,
    send: async (from, action, fields) => {
      const page = await agent.get(from);
      return agent
        .post(action)
        .type('form')
        .send({ ...fields, _csrf: tokenIn(page.text) });
    },
  };
};

export const stranger = (): Visitor => visitorOf(createFakeApp());

/** Another browser on the same desk. */
export const another = (visitor: Visitor): Visitor => visitorOf(visitor);

export const signIn = async (visitor: Visitor): Promise<request.Response> =>
  visitor.send(`/sign-in?token=${SIGN_IN_SECRET}`, '/sign-in', { token: SIGN_IN_SECRET });

export const signedIn = async (): Promise<Visitor> => {
  const visitor = stranger();
  await signIn(visitor);
  return visitor;
};

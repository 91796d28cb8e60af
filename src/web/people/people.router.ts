import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { ROLES } from '../../domain/person.js';
import { Problem } from '../../kernel/problem.js';
import { address, pathParam } from '../address.js';
import { requireLead, signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { peoplePage, type PeopleState } from './people.page.js';

const NOTHING: PeopleState = { link: null, error: null, typed: '' };

const newPerson = z.object({ name: z.string().max(1000).catch(''), role: z.enum(ROLES).catch('editor') });
const newRole = z.object({ role: z.enum(ROLES) });

/** Who works at this desk. Everybody sees the list; a lead keeps it. */
export const peopleRouter = ({ services, render }: Web): Router => {
  const router = Router();
  const { people } = services;

  const show = async (req: Request, res: Response, state: PeopleState, status = 200): Promise<void> => {
    const page = peoplePage(await people.list(), signedInActor(res), state);
    await render(req, res, 'people/index', page, { title: 'People', section: 'none', status });
  };

  /** As a browser reaches this desk now: whoever reads the page can pass it on. */
  const linkTo = (req: Request, secret: string): string =>
    `${req.protocol}://${req.get('host') ?? 'localhost'}${address('/sign-in', { token: secret })}`;

  router.get('/people', (req, res) => show(req, res, NOTHING));

  router.post('/people', async (req, res) => {
    const lead = requireLead(res);
    const { name, role } = newPerson.catch({ name: '', role: 'editor' }).parse(req.body);
    try {
      const { person, secret } = await people.add({ name, role }, lead);
      await show(req, res, { ...NOTHING, link: { name: person.name, href: linkTo(req, secret) } }, 201);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error;
      await show(req, res, { ...NOTHING, error: error.message.replace(/^name: /, ''), typed: name }, 422);
    }
  });

  router.post('/people/:id/links', async (req, res) => {
    const { person, secret } = await people.issueSecretFor(pathParam(req, 'id'), requireLead(res));
    await show(req, res, { ...NOTHING, link: { name: person.name, href: linkTo(req, secret) } }, 201);
  });

  router.post('/people/:id/roles', async (req, res) => {
    const lead = requireLead(res);
    const read = newRole.safeParse(req.body);
    if (!read.success) throw new Problem('bad-input', 'There is no such role.', `Choose one of ${ROLES.join(', ')}.`);
    await people.change(pathParam(req, 'id'), { role: read.data.role }, lead);
    res.redirect(303, '/people');
  });

  router.post('/people/:id/departures', async (req, res) => {
    await people.change(pathParam(req, 'id'), 'left', requireLead(res));
    res.redirect(303, '/people');
  });

  return router;
};

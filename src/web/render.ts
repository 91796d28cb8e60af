import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Express, Request, Response } from 'express';
import { engine } from 'express-handlebars';
import { actorOf } from './middleware/signed-in.js';
import type { Services } from '../services/services.js';

/** One entry of the main navigation. */
export interface NavigationModel {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  readonly count: string | null;
}

/** What the frame around every page needs: its page model is the rest of the root context. */
export interface Shell {
  readonly title: string;
  /** Prefix of static files; holds their digest, so that they can be cached for ever. */
  readonly assets: string;
  readonly csrf: string;
  /** Who is signed in; null on the sign-in page and on some error pages. */
  readonly person: string | null;
  /** Unread notices, as words; null for none. */
  readonly unread: string | null;
  readonly navigation: readonly NavigationModel[];
  /** The search words, to be kept in the search box. */
  readonly query: string;
}

/** The sections of the main navigation. */
export type Section = 'conflicts' | 'events' | 'sources' | 'sheets' | 'none';

/** What a router says of a page besides its model. */
export interface PageFrame {
  readonly title: string;
  readonly section: Section;
  readonly status?: number;
  readonly query?: string;
  /** False for a page with a secret: no browser keeps it. */
  readonly kept?: boolean;
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : [path];
    });

/** A short digest of all files under a folder: part of their address. */
export const digestOf = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of filesUnder(folder)) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
};

/**
 * Handlebars, strict: a field that a page model does not have is an error, not a blank. There are no helpers of our own:
 * page models hold ready words. Layouts are partial blocks, because a layout's `body` would have to be unescaped.
 */
export const configureViews = (app: Express, folder: string): void => {
  const handlebars = engine({
    extname: '.hbs',
    defaultLayout: false,
    partialsDir: folder,
    compilerOptions: { strict: true, knownHelpersOnly: true, preventIndent: true },
  });
  app.engine('hbs', (path, options, done) => {
    void handlebars(path, options, done);
  });
  app.set('view engine', 'hbs');
  app.set('views', folder);
  app.enable('view cache');
};

/** Renders a view with its page model inside the frame. */
export type Render = (req: Request, res: Response, view: string, page: object, frame: PageFrame) => Promise<void>;

const SECTIONS: readonly { readonly id: Section; readonly label: string }[] = [
  { id: 'conflicts', label: 'Conflicts' },
  { id: 'events', label: 'Events' },
  { id: 'sources', label: 'Sources' },
  { id: 'sheets', label: 'Sheets' },
];

export const createRender =
  (
    read: Pick<Services['read'], 'conflicts' | 'together'>,
    assets: string,
    csrfToken: (req: Request, res: Response) => string,
  ): Render =>
  async (req, res, view, page, frame) => {
    const actor = actorOf(res);
    const [waiting, unread] = actor
      ? await Promise.all([read.conflicts.waiting(), read.together.unread(actor.id)])
      : [0, 0];
    const shell: Shell = {
      title: frame.title,
      assets,
      csrf: csrfToken(req, res),
      person: actor?.name ?? null,
      unread: unread > 0 ? unread.toLocaleString('en-US') : null,
      navigation: actor
        ? SECTIONS.map(({ id, label }) => ({
            href: `/${id}`,
            label,
            current: id === frame.section,
            count: id === 'conflicts' && waiting > 0 ? waiting.toLocaleString('en-US') : null,
          }))
        : [],
      query: frame.query ?? '',
    };
    res.status(frame.status ?? 200);
    // Pages show the state of the desk now: a browser may keep them, but must ask before it shows them again.
    res.set('Cache-Control', frame.kept === false ? 'private, no-store' : 'private, no-cache');
    res.render(view, { ...page, shell });
  };

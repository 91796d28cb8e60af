import { Router, type Request, type Response } from 'express';
import { EXPORTERS, SHEET_FORMATS } from '../../export/registry.js';
import type { SheetFormat } from '../../services/sheets.js';
import { found, pathParam, queryOf } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { ALL_EVENTS, sheetPage, sheetsPage } from './sheets.page.js';

/** Resolved claims, as a page and as files. */
export const sheetsRouter = ({ services, render }: Web): Router => {
  const router = Router();

  router.get('/sheets', async (req, res) => {
    const page = sheetsPage(await services.read.events.list());
    await render(req, res, 'sheets/index', page, { title: 'Sheets', section: 'sheets' });
  });

  /** The event of a sheet's address: undefined for all. */
  const eventOf = async (id: string): Promise<string | undefined> =>
    id === ALL_EVENTS ? undefined : found(await services.read.events.find(id), 'sheet').event.id;

  const sendFile = async (req: Request, res: Response, id: string, format: SheetFormat): Promise<void> => {
    const filter = { event: await eventOf(id), unsettled: queryOf(req).has('unsettled') };
    const file = await services.sheets.file(filter, format, signedInActor(res));
    res.attachment(file.name);
    res.set({ 'Cache-Control': 'private, no-store', 'X-Rows-Sha256': file.rowsSha256 });
    res.type(file.mediaType).send(typeof file.body === 'string' ? file.body : Buffer.from(file.body));
  };

  router.get('/sheets/:event', async (req, res) => {
    const name = pathParam(req, 'event');
    const format = SHEET_FORMATS.find((known) => name.endsWith(`.${EXPORTERS[known].meta.extension}`));
    if (format) {
      await sendFile(req, res, name.slice(0, -EXPORTERS[format].meta.extension.length - 1), format);
      return;
    }
    const unsettled = queryOf(req).has('unsettled');
    const sheet = await services.sheets.sheet({ event: await eventOf(name), unsettled });
    const page = sheetPage(sheet, name, unsettled);
    await render(req, res, 'sheets/show', page, { title: page.title, section: 'sheets' });
  });

  return router;
};

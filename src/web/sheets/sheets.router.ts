import { Router, type Request, type Response } from 'express';
import { EXPORTERS, SHEET_FORMATS } from '../../export/registry.js';
import type { SheetFilter, SheetFormat } from '../../services/sheets/sheets.js';
import { found, pathParam, queryOf } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import { sendFile } from '../send-file.js';
import type { Web } from '../web.js';
import { ALL_EVENTS, readSheet, readSince } from './sheets.form.js';
import { MOST_QUESTIONS, sheetPage, sheetsPage } from './sheets.page.js';

/** Resolved claims, as a page and as files. */
export const sheetsRouter = ({ services, render }: Web): Router => {
  const router = Router();

  router.get('/sheets', async (req, res) => {
    const page = sheetsPage(await services.read.events.list());
    await render(req, res, 'sheets/index', page, { title: 'Sheets', section: 'sheets' });
  });

  /** What the address of a sheet asks for. */
  const filterOf = async (req: Request, id: string): Promise<SheetFilter> => ({
    event: id === ALL_EVENTS ? undefined : found(await services.read.events.find(id), 'sheet').event.id,
    ...readSheet(queryOf(req)),
  });

  const sendSheet = async (req: Request, res: Response, id: string, format: SheetFormat): Promise<void> => {
    const file = await services.sheets.file(await filterOf(req, id), format, signedInActor(res));
    await sendFile(res, { ...file, headers: { 'X-Rows-Sha256': file.rowsSha256 } });
  };

  router.get('/sheets/:event', async (req, res) => {
    const name = pathParam(req, 'event');
    const format = SHEET_FORMATS.find((known) => name.endsWith(`.${EXPORTERS[known].meta.extension}`));
    if (format) {
      await sendSheet(req, res, name.slice(0, -EXPORTERS[format].meta.extension.length - 1), format);
      return;
    }
    const filter = await filterOf(req, name);
    const since = readSince(queryOf(req));
    const changes = since === null ? null : await services.sheets.changes(filter, since);
    const page = sheetPage(await services.sheets.sheet(filter, MOST_QUESTIONS), name, filter, { since, changes });
    await render(req, res, 'sheets/show', page, { title: page.title, section: 'sheets' });
  });

  return router;
};

import { Router } from 'express';
import { queryOf } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';

/** A line is closed after so long; the browser opens another, and who is signed in is asked anew. */
const LONGEST_MS = 10 * 60_000;

/** Something is sent at least so often: proxies close what is silent. */
const BEAT_MS = 20_000;

/** What is new, as server-sent events. Pages work without; those that have a script listen. */
export const liveRouter = ({ services }: Web): Router => {
  const router = Router();

  router.get('/live', (req, res) => {
    const person = signedInActor(res).id;
    const conflict = queryOf(req).get('conflict');
    res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    res.flushHeaders();
    res.write('retry: 5000\n\n');
    const leave = services.live.join({
      person,
      conflict: conflict !== null && conflict.length <= 200 ? conflict : null,
      send: ({ kind, ...data }) => {
        res.write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
      },
      end: () => {
        res.end();
      },
    });
    const beat = setInterval(() => res.write(':\n\n'), BEAT_MS);
    const limit = setTimeout(() => res.end(), LONGEST_MS);
    res.on('close', () => {
      clearInterval(beat);
      clearTimeout(limit);
      leave();
    });
  });

  return router;
};

import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** Nothing runs, loads, frames or is framed that is not ours; no inline script or style. */
export const createSecurityHeaders = (secure: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    // A desk on http://localhost must stay reachable.
    strictTransportSecurity: secure,
    xFrameOptions: { action: 'deny' },
  });

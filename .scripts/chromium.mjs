import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browser of the browser tests: CHROMIUM where it is set, else chromium or Chrome on the PATH; undefined where there is none. */
export const findChromium = () =>
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((file) => existsSync(file));

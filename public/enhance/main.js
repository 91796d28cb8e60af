/** Small behaviours on top of pages that work without them; each attaches to a data-… attribute. */
import { chooseFile } from './choose-file.js';
import { decide } from './decide.js';
import { focusNotice } from './focus-notice.js';
import { help } from './help.js';
import { keys } from './keys.js';
import { live } from './live.js';
import { localTime } from './local-time.js';
import { menus } from './menus.js';
import { place } from './place.js';
import { print } from './print.js';
import { selectQuote } from './select-quote.js';

for (const behaviour of [
  localTime,
  menus,
  decide,
  help,
  keys,
  focusNotice,
  place,
  live,
  selectQuote,
  print,
  chooseFile,
])
  behaviour(document);

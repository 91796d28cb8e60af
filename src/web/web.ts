import type { Clock } from '../kernel/clock.js';
import type { Services } from '../services/services.js';
import type { Render } from './render.js';

/** What every router of the web is given. */
export interface Web {
  readonly services: Services;
  readonly render: Render;
  readonly clock: Clock;
}

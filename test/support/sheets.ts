import type { EarlierSheet } from '../../src/domain/sheet.js';
import type { SheetMaking } from '../../src/export/sheet.js';

/** What a sheet of a test is made with. */
export const making = (title: string, now: Date, earlier: EarlierSheet | null = null): SheetMaking => ({
  title,
  now,
  about: {
    scope: { event: null, unsettled: false },
    policy: { name: 'default', version: 1 },
    audit: { seq: 12, hash: 'f'.repeat(64) },
  },
  earlier,
});

/** What a token may do for its owner: `read`, `write` (as far as the owner may), `export` (sheets and the like), `admin` (what only leads do). */
export const SCOPES = ['read', 'write', 'export', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

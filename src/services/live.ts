import type { TogetherReader } from '../ports/together.js';
import type { Together } from './together.js';

/** What an open page is told. */
export type LiveEvent =
  | { readonly kind: 'unread'; readonly unread: number }
  | { readonly kind: 'here'; readonly names: readonly string[] }
  | { readonly kind: 'changed'; readonly stamp: string };

/** An open page: whose it is, which conflict it shows, and how it is told. */
export interface Line {
  readonly person: string;
  readonly conflict: string | null;
  readonly send: (event: LiveEvent) => void;
  /** The desk closes. */
  readonly end: () => void;
}

export interface Live {
  /** Tells a page what is new from now on; the function returned ends that. */
  readonly join: (line: Line) => () => void;
  /** Looks at once: something was written here. */
  readonly look: () => void;
  /** Ends every line. */
  readonly end: () => void;
}

/** How often what is stored is looked at while pages are open: other processes write there too. */
const LOOK_MS = 2_000;

/** How often an open page says that somebody is at it. */
const HERE_MS = 15_000;

interface Open extends Line {
  /** What it was told last, by kind. */
  readonly told: Map<LiveEvent['kind'], string>;
}

const tell = ({ told, send }: Open, event: LiveEvent): void => {
  const words = JSON.stringify(event);
  if (told.get(event.kind) === words) return;
  told.set(event.kind, words);
  send(event);
};

/**
 * What is new, for all open pages of this process in one look at the database: the same on one process and on several, and no page costs a query of
 * its own. Failures of a look are passed over: the next one comes soon, and pages work without.
 */
export const createLive = (reader: Pick<TogetherReader, 'pulse'>, together: Pick<Together, 'here'>): Live => {
  const lines = new Set<Open>();
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<void> | null = null;
  let again = false;
  let saidHere = 0;

  const present = async (): Promise<void> => {
    const at = new Map<string, string>();
    for (const { person, conflict } of lines) if (conflict !== null) at.set(person, conflict);
    for (const [person, conflict] of at) await together.here(person, conflict);
  };

  const lookOnce = async (): Promise<void> => {
    if (performance.now() - saidHere > HERE_MS) {
      saidHere = performance.now();
      await present();
    }
    const people = [...new Set([...lines].map(({ person }) => person))];
    const conflicts = [...new Set([...lines].flatMap(({ conflict }) => conflict ?? []))];
    const pulse = await reader.pulse(people, conflicts);
    for (const line of lines) {
      tell(line, { kind: 'unread', unread: pulse.unread.get(line.person) ?? 0 });
      const seen = line.conflict === null ? undefined : pulse.conflicts.get(line.conflict);
      if (!seen) continue;
      tell(line, {
        kind: 'here',
        names: seen.here.filter(({ id }) => id !== line.person).map(({ name }) => name),
      });
      tell(line, { kind: 'changed', stamp: seen.stamp });
    }
  };

  const look = (): void => {
    if (lines.size === 0) return;
    if (looking) {
      again = true;
      return;
    }
    looking = lookOnce()
      .catch(() => undefined)
      .finally(() => {
        looking = null;
        if (!again) return;
        again = false;
        look();
      });
  };

  const rest = (): void => {
    if (lines.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };

  return {
    join: (line) => {
      const open: Open = { ...line, told: new Map() };
      lines.add(open);
      saidHere = -Infinity;
      timer ??= setInterval(look, LOOK_MS).unref();
      look();
      return () => {
        lines.delete(open);
        rest();
        const elsewhere = [...lines].some(({ person, conflict }) => person === line.person && conflict !== null);
        if (line.conflict !== null && !elsewhere) void together.here(line.person, null).then(look, () => undefined);
      };
    },
    look,
    end: () => {
      for (const line of lines) line.end();
      lines.clear();
      rest();
    },
  };
};

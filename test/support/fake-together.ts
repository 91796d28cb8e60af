import type { Person } from '../../src/domain/person.js';
import type { Services } from '../../src/services/services.js';

interface Said {
  readonly conflict: string;
  readonly author: string;
  readonly body: string;
}

export interface FakeTogether {
  readonly services: Pick<Services, 'together' | 'live'> & {
    readonly read: Pick<Services['read'], 'together' | 'views'>;
    readonly views: Services['stores']['views'];
  };
  readonly assignees: Map<string, string | null>;
  readonly said: Said[];
}

/** What people do about conflicts, as far as pages show it; the rules are tested on the database. */
export const fakeTogether = (people: readonly Person[]): FakeTogether => {
  const assignees = new Map<string, string | null>();
  const said: Said[] = [];
  const nameOf = (id: string | null | undefined): Person | null => people.find((person) => person.id === id) ?? null;
  return {
    assignees,
    said,
    services: {
      together: {
        assign: async (conflict, person) => {
          assignees.set(conflict, person);
          return Promise.resolve();
        },
        assignAll: async (conflicts, person) => {
          for (const conflict of conflicts) assignees.set(conflict, person);
          return Promise.resolve();
        },
        comment: async (conflict, body, actor) => {
          said.push({ conflict, author: actor.name, body });
          return Promise.resolve(`comment_${String(said.length)}`);
        },
        watch: async () => Promise.resolve(),
        markRead: async () => Promise.resolve(),
        here: async () => Promise.resolve(),
      },
      live: { join: () => () => undefined, look: () => undefined, end: () => undefined },
      read: {
        together: {
          of: async (conflict) => {
            const assignee = nameOf(assignees.get(conflict));
            return Promise.resolve({
              assignee: assignee && { id: assignee.id, name: assignee.name },
              comments: said
                .filter((one) => one.conflict === conflict)
                .map(({ author, body }, i) => ({
                  id: `comment_${String(i + 1)}`,
                  author: { id: author, name: author },
                  body,
                  at: '2031-06-05T11:00:00.000Z',
                })),
              assignments: [],
              watching: false,
              stamp: 'stamp',
            });
          },
          notices: async () => Promise.resolve([]),
          unread: async () => Promise.resolve(0),
          pulse: async () => Promise.resolve({ unread: new Map(), conflicts: new Map() }),
        },
        views: { of: async () => Promise.resolve([]) },
      },
      views: { save: async () => Promise.resolve(), remove: async () => Promise.resolve() },
    },
  };
};

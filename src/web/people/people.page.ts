import { ROLES, type Person, type Role } from '../../domain/person.js';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reader: 'Reader: looks',
  editor: 'Editor: decides',
  lead: 'Lead: decides, and keeps this list',
};

export interface RoleModel {
  readonly id: Role;
  readonly label: string;
  readonly current: boolean;
}

export interface PersonModel {
  readonly name: string;
  readonly handle: string;
  readonly role: string;
  readonly roles: readonly RoleModel[];
  readonly changeAction: string;
  readonly linkAction: string;
  readonly leaveAction: string;
  readonly you: boolean;
  /** Whether whoever looks may change this person. */
  readonly mayChange: boolean;
}

/** A one-time link that is shown once, to be passed on. */
export interface LinkModel {
  readonly name: string;
  readonly href: string;
}

export interface PeoplePageModel {
  readonly people: readonly PersonModel[];
  /** Whether whoever looks may change the list. */
  readonly leads: boolean;
  readonly roles: readonly RoleModel[];
  readonly link: LinkModel | null;
  readonly error: string | null;
  readonly typed: string;
}

const rolesFor = (current: Role): readonly RoleModel[] =>
  ROLES.map((id) => ({ id, label: ROLE_WORDS[id], current: id === current }));

export interface PeopleState {
  readonly link: LinkModel | null;
  readonly error: string | null;
  readonly typed: string;
}

export const peoplePage = (people: readonly Person[], me: Person, state: PeopleState): PeoplePageModel => ({
  people: people.map(({ id, name, handle, role }) => {
    const path = `/people/${encodeURIComponent(id)}`;
    return {
      name,
      handle: `@${handle}`,
      role: ROLE_WORDS[role],
      roles: rolesFor(role),
      changeAction: `${path}/roles`,
      linkAction: `${path}/links`,
      leaveAction: `${path}/departures`,
      you: id === me.id,
      mayChange: me.role === 'lead',
    };
  }),
  leads: me.role === 'lead',
  roles: rolesFor('editor'),
  ...state,
});

import { ENGINE_VERSION } from '../compare/engine.js';
import type { Policy } from '../domain/policy.js';
import type { Article } from '../domain/source.js';
import type { Actor, Stores } from '../ports/stores.js';
import type { Engine } from './engine/engine.js';

/** Name of the audit event after which what is stored is what this engine finds; its details say which engine and policy ran. */
export const ANALYSED = 'findings.replaced';

/** Name of the audit event of a step on the way there. */
export const REFRESHED = 'findings.refreshed';

/** Stored articles that a new one is compared with to see whether they meet: those that share the most and rarest keys with it. */
const MOST_ALIKE = 32;

/** What is analysed at once besides new articles: their stories, as far as they fit. Bounds time and memory, whatever the archive. */
const AROUND = { mostSources: 96, mostCharacters: 3_000_000 };

/** What is new is taken in by so many articles or characters at a time: one of them, where that is more. */
const AT_ONCE = { sources: 16, characters: 400_000 };

/** A source that is to be analysed. */
export interface Due {
  readonly source: string;
  readonly characters: number;
}

/** Conflicts that an analysis opened, and those whose evidence it changed. */
export interface Outcome {
  readonly opened: readonly string[];
  readonly changed: readonly string[];
}

/** Engine and policy, as the audit tells them. */
export const ranWith = (policy: Policy): Readonly<Record<string, unknown>> => ({
  engine: ENGINE_VERSION,
  policy: policy.name,
  policyVersion: policy.version,
});

/** Sources in lots that fit together, in their order. */
export const lotsOf = (due: readonly Due[]): readonly (readonly string[])[] => {
  const lots: string[][] = [];
  let characters = 0;
  for (const each of due) {
    const last = lots.at(-1);
    characters += each.characters;
    if (last && last.length < AT_ONCE.sources && characters <= AT_ONCE.characters) last.push(each.source);
    else {
      lots.push([each.source]);
      characters = each.characters;
    }
  }
  return lots;
};

type Needed = Pick<Stores, 'sources' | 'findings' | 'stories' | 'mends'>;

/** The sources among these and those most like them that are in a story with one of these. */
const meeting = async (
  { sources, stories }: Needed,
  engine: Engine,
  lot: readonly string[],
): Promise<readonly string[]> => {
  const alike = new Set<string>();
  for (const source of lot) for (const other of await stories.alike(source, MOST_ALIKE)) alike.add(other);
  const found = await engine.relate(await sources.articles([...new Set([...lot, ...alike])]));
  const ours = new Set(lot);
  return [...new Set([...lot, ...found.filter((story) => story.some((id) => ours.has(id))).flat()])];
};

/** How a lot of sources is taken in. */
export interface Taking {
  readonly engine: Engine;
  readonly policy: Policy;
  readonly actor: Actor;
  readonly action: typeof ANALYSED | typeof REFRESHED;
  /** Whether what is stored of other sources was found by this engine, so that whole stories can be relied on. */
  readonly relies: boolean;
}

/**
 * Analyses a lot of stored sources with the stories that they meet, and replaces what was found in those. What this costs depends on the lot and
 * its stories, not on how much is stored: look-ups are by index, and what is too much is left out, farthest in time first.
 */
export const takeIn = async (
  stores: Needed,
  lot: readonly string[],
  { engine, policy, actor, action, relies }: Taking,
): Promise<Outcome> => {
  const { sources, findings, stories, mends } = stores;
  const articles: readonly Article[] = await sources.articles(lot);
  const keys = await engine.keys(articles);
  await stories.file(articles.map(({ id }, i) => ({ source: id, keys: keys[i] ?? [] })));
  const core = await meeting(stores, engine, lot);
  const around = await stories.around(core, AROUND);
  const { analysis, stories: found } = await engine.analyse(
    await sources.articles(around.sources),
    policy,
    await mends.standing(around.sources),
  );
  await stories.join(found);
  return findings.replace(
    analysis,
    { name: policy.name, version: policy.version },
    { actor, action, details: { ...ranWith(policy), articles: lot.length, compared: around.sources.length } },
    { sources: around.sources, core: relies && around.whole ? null : core },
  );
};

/** Outcomes of one lot after another as one. */
export const together = (outcomes: readonly Outcome[]): Outcome => {
  const opened = new Set(outcomes.flatMap((outcome) => outcome.opened));
  const changed = new Set(outcomes.flatMap((outcome) => outcome.changed));
  return { opened: [...opened], changed: [...changed].filter((id) => !opened.has(id)) };
};

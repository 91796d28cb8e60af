const setOf = (words: string): ReadonlySet<string> => new Set(words.split(',').map((w) => w.trim()));

/** Verbs that carry what someone says. */
export const REPORTING_VERBS = setOf(
  'say, tell, announce, report, claim, state, add, note, accuse, allege, warn, confirm, deny, argue, insist, stress, emphasize, emphasise, explain, declare, acknowledge, admit, concede, suggest, believe, think, estimate, put, quote, cite, comment, reveal, recall, assert, contend, maintain, write, purport, describe, call, identify, predict, complain, testify, conclude, point, urge, promise',
);

/** Reporting verbs whose complement the source does not vouch for. */
export const DOUBTING_VERBS = setOf('claim, allege, purport, accuse, contend, suggest');

/** Adverbs that mark a narrator's sentence as hearsay. */
export const HEARSAY_ADVERBS = setOf('reportedly, allegedly, apparently, purportedly, supposedly');

/** Verbs that lend their subject to the noun they govern: "issued an apology", "carried out a raid". */
export const LIGHT_VERBS = setOf(
  'issue, offer, make, give, extend, present, conduct, carry out, launch, stage, hold, mount, undertake, perform, deliver, commit, lead, organize, organise',
);

/** "managed to", "forced him to": what follows happened. Source: implicative verbs (Karttunen 1971). */
export const POSITIVE_IMPLICATIVES = setOf(
  'manage, force, compel, make, get, bother, dare, happen, begin, start, continue, proceed, help, go, come, appear, seem',
);

/** "failed to", "refused to": what follows did not happen. */
export const NEGATIVE_IMPLICATIVES = setOf(
  'fail, refuse, decline, neglect, forget, avoid, omit, stop, cease, deny, refrain, hesitate, abstain, resist, miss',
);

/** "unable to": what follows did not happen. */
export const NEGATIVE_ADJECTIVES = setOf('unable, unwilling, powerless, incapable, loath');

/** "kept them from leaving", "barred from voting": what follows "from" did not happen. */
export const PREVENTING = setOf(
  'prevent, stop, keep, bar, ban, block, prohibit, deter, dissuade, exclude, restrain, hinder, save, discourage',
);

/** "plans to", "demanded that": what follows is not said to have happened. */
export const UNREALISED = setOf(
  'plan, want, wish, intend, expect, demand, ask, request, order, urge, threaten, promise, agree, try, attempt, seek, hope, prepare, propose, consider, vow, call, need, decide, aim, offer, require, schedule, pledge, allow, warn',
);

/** Nouns with an infinitive: "his refusal to", "an order to", "a plan to". */
export const NEGATIVE_NOUNS = setOf('refusal, failure, unwillingness, inability, reluctance');
export const UNREALISED_NOUNS = setOf(
  'order, plan, attempt, effort, promise, intention, decision, request, demand, call, bid, threat, move, hurry, right, need, opportunity, pledge, offer',
);

/** Verbs whose subject undergoes the noun they govern: "suffered severe damage", "got minor injuries". */
export const UNDERGOING_VERBS = setOf('suffer, sustain, receive, get, incur, undergo');

/** Verbs that only say that their subject happened: "the blast occurred at noon", "a fire broke out". */
export const OCCURRING_VERBS = setOf(
  'occur, happen, take place, begin, start, break out, erupt, unfold, go off, go ahead',
);

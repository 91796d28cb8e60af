import type { MadeMend } from '../domain/mend.js';
import type { Resolution } from '../domain/resolution.js';
import { claimsNamedBy } from '../domain/resolution.js';
import type { ClaimInContext, ConflictView } from '../ports/readers.js';

type Attributes = Readonly<Record<string, unknown>>;
type Records = Record<string, Attributes>;

/** A PROV-JSON document (https://www.w3.org/Submission/prov-json/): records by kind, each by its identifier. */
export type ProvDocument = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const qualified = (name: string): Attributes => ({ $: name, type: 'prov:QUALIFIED_NAME' });
const moment = (iso: string): Attributes => ({ $: iso, type: 'xsd:dateTime' });
const id = (of: string): string => `cd:${of.replace(/[^\w.-]/g, '-')}`;

/** Gathers records; relations have blank identifiers of their own. */
const gathering = () => {
  const kinds: Record<string, Records> = {};
  let blanks = 0;
  const put = (kind: string, identifier: string, attributes: Attributes): string => {
    (kinds[kind] ??= {})[identifier] = attributes;
    return identifier;
  };
  return {
    kinds,
    put,
    relate: (kind: string, attributes: Attributes): void => {
      blanks += 1;
      put(kind, `_:r${String(blanks)}`, attributes);
    },
  };
};

type Gathering = ReturnType<typeof gathering>;

/** Publisher, source, snapshot, quote and claim, each from the one before. */
const tellClaim = (
  { put, relate }: Gathering,
  { claim, source, codePoints, origin, itemGrade }: ClaimInContext,
): string => {
  const { metadata, snapshot } = source;
  const sourceId = put('entity', id(source.id), {
    'prov:type': 'claimdesk:Source',
    'prov:label': metadata.title ?? 'Untitled',
    ...(metadata.url !== null && { 'prov:atLocation': metadata.url }),
    ...(metadata.publishedAt !== null && { 'claimdesk:publishedAt': metadata.publishedAt }),
  });
  const snapshotId = put('entity', id(snapshot.id), {
    'prov:type': 'claimdesk:Snapshot',
    'claimdesk:sha256': snapshot.sha256,
    'claimdesk:retrievedAt': moment(snapshot.retrievedAt),
  });
  relate('specializationOf', { 'prov:specificEntity': snapshotId, 'prov:generalEntity': sourceId });
  if (metadata.publisher !== null) {
    const agent = put('agent', id(source.publisherId ?? `publisher-of-${source.id}`), {
      'prov:type': qualified('prov:Organization'),
      'prov:label': metadata.publisher,
    });
    relate('wasAttributedTo', { 'prov:entity': sourceId, 'prov:agent': agent });
  }
  const claimId = put('entity', id(claim.id), {
    'prov:type': 'claimdesk:Claim',
    'prov:label': claim.display,
    'prov:value': claim.quote,
    'claimdesk:start': codePoints.start,
    'claimdesk:end': codePoints.end,
    'claimdesk:kind': claim.kind,
    'claimdesk:publisherGrade': source.grade,
    'claimdesk:itemGrade': itemGrade,
  });
  const activity = put('activity', id(`extraction-of-${claim.id}`), { 'prov:type': 'claimdesk:Extraction' });
  const rule = put('agent', id(`rule-${claim.extractor.id}-${String(claim.extractor.version)}`), {
    'prov:type': qualified('prov:SoftwareAgent'),
    'prov:label': `${claim.extractor.id}, version ${String(claim.extractor.version)}`,
  });
  relate('used', { 'prov:activity': activity, 'prov:entity': snapshotId });
  relate('wasGeneratedBy', { 'prov:entity': claimId, 'prov:activity': activity });
  relate('wasAssociatedWith', { 'prov:activity': activity, 'prov:agent': rule, 'prov:role': 'extractor' });
  relate('wasDerivedFrom', {
    'prov:generatedEntity': claimId,
    'prov:usedEntity': snapshotId,
    'prov:activity': activity,
    'prov:type': qualified('prov:Quotation'),
  });
  if (claim.speaker !== null) {
    const speaker = put('agent', id(`speaker-${claim.id}`), {
      'prov:type': 'claimdesk:Speaker',
      'prov:label': claim.speaker.name,
    });
    relate('wasAttributedTo', { 'prov:entity': claimId, 'prov:agent': speaker });
  }
  if (origin) {
    const agent = put('agent', id(origin.id), { 'prov:type': 'claimdesk:Origin', 'prov:label': origin.name });
    relate('wasAttributedTo', { 'prov:entity': claimId, 'prov:agent': agent });
  }
  return claimId;
};

/** A decision, what it rests on, who made it, and that it ended the one before. */
const tellResolution = (
  { put, relate }: Gathering,
  resolution: Resolution,
  conflict: string,
  claims: ReadonlyMap<string, string>,
  before: string | null,
): string => {
  const entity = put('entity', id(resolution.id), {
    'prov:type': 'claimdesk:Resolution',
    'prov:label': resolution.outcome.kind,
    'prov:value': resolution.rationale,
    'claimdesk:version': resolution.version,
    'claimdesk:evidence': resolution.evidence,
  });
  const activity = put('activity', id(`decision-${resolution.id}`), {
    'prov:type': 'claimdesk:Decision',
    'prov:startTime': resolution.decidedAt,
    'prov:endTime': resolution.decidedAt,
  });
  const editor = put('agent', id(resolution.editor.id), {
    'prov:type': qualified('prov:Person'),
    'prov:label': resolution.editor.name,
  });
  relate('used', { 'prov:activity': activity, 'prov:entity': conflict });
  relate('wasGeneratedBy', { 'prov:entity': entity, 'prov:activity': activity, 'prov:time': resolution.decidedAt });
  relate('wasAssociatedWith', { 'prov:activity': activity, 'prov:agent': editor, 'prov:role': 'editor' });
  relate('actedOnBehalfOf', { 'prov:delegate': editor, 'prov:responsible': 'cd:desk' });
  relate('wasDerivedFrom', { 'prov:generatedEntity': entity, 'prov:usedEntity': conflict, 'prov:activity': activity });
  for (const named of claimsNamedBy(resolution.outcome)) {
    const claim = claims.get(named);
    if (claim !== undefined)
      relate('wasDerivedFrom', {
        'prov:generatedEntity': entity,
        'prov:usedEntity': claim,
        'prov:activity': activity,
        'prov:type': qualified('prov:PrimarySource'),
      });
  }
  if (before !== null) {
    relate('wasDerivedFrom', {
      'prov:generatedEntity': entity,
      'prov:usedEntity': before,
      'prov:activity': activity,
      'prov:type': qualified('prov:Revision'),
    });
    relate('wasInvalidatedBy', { 'prov:entity': before, 'prov:activity': activity, 'prov:time': resolution.decidedAt });
  }
  return entity;
};

/** What was put in a mend, in words: what is said now, or that the machine's reading was given back. */
const mendWords = ({ body }: MadeMend): string => {
  if (body.to === null) return 'given back to the machine';
  switch (body.kind) {
    case 'standing':
      return body.to;
    case 'value':
    case 'added':
      return body.to.display;
    case 'speaker':
      return body.to.speaker?.name ?? 'the source itself';
    case 'question':
    case 'event':
      return 'beside' in body.to ? `beside ${body.to.beside}` : 'on its own';
    case 'grade':
      return `credibility ${body.to.grade}`;
    case 'pair':
      return `apart from ${body.other}`;
  }
};

/**
 * What people said of the machine's reading of the claims, as an account of its own (a bundle): each mend is a revision of its claim, by an editor, with
 * why. Undefined where nobody mended anything.
 */
const tellMends = (
  { put, relate }: Gathering,
  mends: readonly MadeMend[],
  conflict: string,
  claims: ReadonlyMap<string, string>,
): Readonly<Record<string, ProvDocument>> | undefined => {
  const told = mends.filter(({ claim }) => claims.has(claim));
  if (told.length === 0) return undefined;
  const account = gathering();
  const bundle = put('entity', `${conflict}-mends`, { 'prov:type': qualified('prov:Bundle') });
  for (const mend of told) {
    const claim = claims.get(mend.claim) ?? '';
    const label = { 'prov:type': 'claimdesk:Mend', 'prov:label': mendWords(mend), 'prov:value': mend.reason };
    const entity = account.put('entity', `cd:mend-${String(mend.seq)}`, {
      ...label,
      'claimdesk:aspect': mend.body.kind,
    });
    const activity = account.put('activity', `cd:mending-${String(mend.seq)}`, {
      'prov:type': 'claimdesk:Mending',
      'prov:startTime': mend.at,
      'prov:endTime': mend.at,
    });
    const person = { 'prov:type': qualified('prov:Person'), 'prov:label': mend.editor.name };
    const editor = account.put('agent', id(mend.editor.id), person);
    account.put('entity', claim, {});
    account.relate('used', { 'prov:activity': activity, 'prov:entity': claim });
    account.relate('wasGeneratedBy', { 'prov:entity': entity, 'prov:activity': activity, 'prov:time': mend.at });
    account.relate('wasAssociatedWith', { 'prov:activity': activity, 'prov:agent': editor, 'prov:role': 'editor' });
    account.relate('wasDerivedFrom', {
      'prov:generatedEntity': entity,
      'prov:usedEntity': claim,
      'prov:activity': activity,
      'prov:type': qualified('prov:Revision'),
    });
    put('agent', id(mend.editor.id), person);
  }
  for (const editor of new Set(told.map(({ editor: { id: of } }) => id(of))))
    relate('wasAttributedTo', { 'prov:entity': bundle, 'prov:agent': editor });
  relate('wasDerivedFrom', { 'prov:generatedEntity': conflict, 'prov:usedEntity': bundle });
  return { [bundle]: account.kinds };
};

/**
 * Everything that one conflict rests on and what became of it: publishers, sources, snapshots with their sha256, claims as quotations of them, the
 * question that they answer, the conflict, what people mended of the claims, and every decision. Walking its relations leads from each resolution to snapshots.
 */
export const provOf = (view: ConflictView, desk: string, mends: readonly MadeMend[] = []): ProvDocument => {
  const all = gathering();
  const { put, relate } = all;
  put('agent', 'cd:desk', { 'prov:type': qualified('prov:Organization'), 'prov:label': desk });
  const claims = new Map<string, string>();
  for (const held of view.positions.flatMap((position) => position.claims))
    if (!claims.has(held.claim.id)) claims.set(held.claim.id, tellClaim(all, held));
  const question = put('entity', id(view.question.id), {
    'prov:type': qualified('prov:Collection'),
    'prov:label': view.question.text,
  });
  const conflict = put('entity', id(view.id), { 'prov:type': 'claimdesk:Conflict', 'prov:label': view.explanation });
  const comparison = put('activity', id(`comparison-${view.id}`), { 'prov:type': 'claimdesk:Comparison' });
  relate('wasGeneratedBy', { 'prov:entity': conflict, 'prov:activity': comparison });
  relate('used', { 'prov:activity': comparison, 'prov:entity': question });
  relate('wasDerivedFrom', {
    'prov:generatedEntity': conflict,
    'prov:usedEntity': question,
    'prov:activity': comparison,
  });
  for (const claim of claims.values()) {
    relate('hadMember', { 'prov:collection': question, 'prov:entity': claim });
    relate('used', { 'prov:activity': comparison, 'prov:entity': claim });
    relate('wasDerivedFrom', {
      'prov:generatedEntity': conflict,
      'prov:usedEntity': claim,
      'prov:activity': comparison,
    });
  }
  const bundle = tellMends(all, mends, conflict, claims);
  let before: string | null = null;
  for (const resolution of view.resolutions) before = tellResolution(all, resolution, conflict, claims, before);
  return {
    prefix: {
      cd: 'urn:claimdesk:',
      claimdesk: 'urn:claimdesk:terms:',
      prov: 'http://www.w3.org/ns/prov#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    ...all.kinds,
    ...(bundle && { bundle }),
  };
};

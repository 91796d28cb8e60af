import type { Claim } from '../domain/claim.js';
import type { SourceView } from '../ports/readers.js';
import { selectorsOf } from './selectors.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const urn = (id: string): string => `urn:claimdesk:${id}`;

/** A claim as a Web Annotation (https://www.w3.org/TR/annotation-model/): its value and kind on the words that state it. */
const annotationOf = ({ source, text }: SourceView, claim: Claim): Readonly<Record<string, unknown>> => {
  const { quote, position } = selectorsOf(text, claim.span);
  return {
    id: urn(claim.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: claim.display, format: 'text/plain', purpose: 'describing' },
      { type: 'TextualBody', value: claim.kind, format: 'text/plain', purpose: 'tagging' },
    ],
    target: {
      source: source.metadata.url ?? urn(source.id),
      // the text as it was kept then: the address may give another one now
      state: { type: 'TimeState', sourceDate: source.snapshot.retrievedAt },
      selector: [quote, position],
    },
  };
};

/** The claims of a source in its newest text, as an annotation collection with one page. Positions are in code points, their end exclusive. */
export const annotationsOf = (view: SourceView): Readonly<Record<string, unknown>> => {
  const { source, claims } = view;
  const id = urn(`${source.id}:annotations`);
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `Claims in ${source.metadata.title ?? source.id}`,
    total: claims.length,
    first: {
      id: `${id}:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: claims.map((claim) => annotationOf(view, claim)),
    },
  };
};

import fc from 'fast-check';
import type { SourceView } from '../../src/ports/readers.js';
import { annotationsOf } from '../../src/trace/annotations.js';
import { compacted, expanded } from '../support/json-ld.js';
import { claimInContext } from '../support/views.js';

const { claim, source } = claimInContext({ id: 'a', n: 9 });
const viewOf = (text: string, span: { readonly start: number; readonly end: number }): SourceView => ({
  source,
  text,
  regions: [],
  claims: [{ ...claim, quote: text.slice(span.start, span.end), span, conflict: null }],
  withdrawn: [],
});

interface Annotation {
  readonly target: {
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}
const itemsOf = (view: SourceView): readonly Annotation[] =>
  (annotationsOf(view).first as { readonly items: readonly Annotation[] }).items;

/** Words with emoji, combining marks and letters that run from right to left, in which some repeat. */
const words = fc.array(fc.constantFrom('nine', 'люди', '😀', 'и\u0306', 'שלום', 'a', ' ', '\n', '👩‍🚒'), {
  minLength: 3,
  maxLength: 40,
});

test('a claim is found again in the snapshot, by its words and by its place in code points, exactly once', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
      const first = from % parts.length;
      const count = 1 + (length % (parts.length - first));
      const text = parts.join('');
      const start = parts.slice(0, first).join('').length;
      const span = { start, end: start + parts.slice(first, first + count).join('').length };
      const [annotation] = itemsOf(viewOf(text, span));
      const [quote, place] = annotation?.target.selector ?? [];
      const exact = text.slice(span.start, span.end);
      expect(Array.from(text).slice(place?.start, place?.end).join('')).toBe(exact);
      const whole = `${quote?.prefix ?? ''}${quote?.exact ?? ''}${quote?.suffix ?? ''}`;
      expect(quote?.exact).toBe(exact);
      expect(text.indexOf(whole)).toBe(span.start - (quote?.prefix.length ?? 0));
      expect(text.indexOf(whole, text.indexOf(whole) + 1)).toBe(-1);
    }),
  );
});

test('a collection with one page, whose terms are all of the annotation model', async () => {
  const document = annotationsOf(viewOf('Officials said 9 people were hurt.', { start: 15, end: 33 }));
  expect(document).toMatchObject({ type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage' } });
  const [item] = itemsOf(viewOf('Officials said 9 people were hurt.', { start: 15, end: 33 }));
  expect(item).toMatchObject({
    type: 'Annotation',
    target: {
      source: 'https://news.example/a',
      state: { type: 'TimeState', sourceDate: '2025-07-01T08:00:00.000Z' },
      selector: [
        { type: 'TextQuoteSelector', exact: '9 people were hurt' },
        { type: 'TextPositionSelector', start: 15, end: 33 },
      ],
    },
  });
  // the terms used here, as https://www.w3.org/ns/anno.jsonld has them
  const oa = 'http://www.w3.org/ns/oa#';
  const context = {
    '@context': {
      id: '@id',
      type: '@type',
      ...Object.fromEntries(
        ['Annotation', 'TextualBody', 'TimeState', 'TextQuoteSelector', 'TextPositionSelector'].map((t) => [
          t,
          `${oa}${t}`,
        ]),
      ),
      AnnotationCollection: 'https://www.w3.org/ns/activitystreams#OrderedCollection',
      AnnotationPage: 'https://www.w3.org/ns/activitystreams#OrderedCollectionPage',
      label: 'http://www.w3.org/2000/01/rdf-schema#label',
      total: 'https://www.w3.org/ns/activitystreams#totalItems',
      first: { '@id': 'https://www.w3.org/ns/activitystreams#first', '@type': '@id' },
      startIndex: 'https://www.w3.org/ns/activitystreams#startIndex',
      items: { '@id': 'https://www.w3.org/ns/activitystreams#items', '@container': '@list' },
      motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
      purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' },
      describing: `${oa}describing`,
      tagging: `${oa}tagging`,
      body: `${oa}hasBody`,
      target: `${oa}hasTarget`,
      source: { '@id': `${oa}hasSource`, '@type': '@id' },
      state: `${oa}hasState`,
      selector: `${oa}hasSelector`,
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      format: 'http://purl.org/dc/elements/1.1/format',
      sourceDate: `${oa}sourceDate`,
      exact: `${oa}exact`,
      prefix: `${oa}prefix`,
      suffix: `${oa}suffix`,
      start: `${oa}start`,
      end: `${oa}end`,
    },
  };
  const back = await compacted(await expanded(document, context), context);
  // what is no term would have been dropped on the way
  expect(JSON.parse(JSON.stringify({ ...back, '@context': document['@context'] }))).toEqual(
    JSON.parse(JSON.stringify(document)),
  );
});

import jsonld from 'jsonld';

/** The two operations that tests ask of the library, whose own typings promise callbacks. */
interface Processor {
  readonly expand: (document: unknown, options: unknown) => Promise<readonly unknown[]>;
  readonly compact: (document: unknown, context: unknown) => Promise<Readonly<Record<string, unknown>>>;
}
const processor = jsonld as unknown as Processor;

/** A JSON-LD document with every term spelled out; its context is the one given, so that nothing is fetched. */
export const expanded = (document: unknown, context: unknown): Promise<readonly unknown[]> =>
  processor.expand(document, {
    documentLoader: (url: string) => Promise.resolve({ documentUrl: url, document: context }),
  });

/** Spelled-out terms put back into the short ones of a context. */
export const compacted = (document: unknown, context: unknown): Promise<Readonly<Record<string, unknown>>> =>
  processor.compact(document, context);

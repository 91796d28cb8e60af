import { z } from 'zod';
import type { IncomingDocument } from '../../services/ingest.js';
import type { SourceInput } from './source.form.js';

const form = z.object({ address: z.string().max(2000).catch('') });

/** The address that a form asks to be fetched. */
export const readAddress = (body: unknown): string => form.catch({ address: '' }).parse(body).address;

/** What was understood of a page, in the form that adds it: to be looked at and corrected before anything is kept. */
export const fetchedInput = ({ text, metadata }: IncomingDocument): SourceInput => ({
  text,
  title: metadata.title ?? '',
  publisher: metadata.publisher ?? '',
  publishedAt: metadata.publishedAt ?? '',
  url: metadata.url ?? '',
  author: metadata.author ?? '',
});

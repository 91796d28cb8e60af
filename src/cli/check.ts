import { DEFAULT_POLICY } from '../domain/policy.js';
import { checkReport, checkReportAsText, withIds } from '../export/check-report.js';
import { explainedAsText } from '../export/explained.js';
import { readPaths } from '../ingest/read-paths.js';
import { Problem } from '../kernel/problem.js';

/** Reads, analyses and words the result of a check. Throws Problem where an input cannot be read or `explain` names no conflict. */
export const check = async (
  paths: readonly string[],
  options: { readonly format: 'text' | 'json'; readonly explain?: string },
  progress: (words: string) => void,
): Promise<string> => {
  progress('Reading…');
  const documents = withIds(await readPaths(paths));
  progress(`Comparing ${String(documents.length)} documents…`);
  // In order of id, as the store gives them: the order of the arguments changes no finding.
  const articles = documents
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, text, metadata }) => ({ id, text, metadata }));
  // Loaded after the files were read: a wrong path is refused at once.
  const { analyse } = await import('../compare/engine.js');
  const analysis = analyse(articles, DEFAULT_POLICY);
  if (options.explain !== undefined) {
    const conflict = analysis.conflicts.find(({ id }) => id === options.explain);
    if (!conflict)
      throw new Problem(
        'not-found',
        `There is no conflict ${options.explain} in these documents.`,
        'Take an id that check printed.',
      );
    return explainedAsText(conflict, analysis, documents, DEFAULT_POLICY);
  }
  const report = checkReport(documents, analysis);
  return options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : checkReportAsText(report);
};

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CASES } from '../../src/compare/cases.js';
import { alignEvents } from '../../src/align/events.js';
import { findOrigins } from '../../src/align/origins.js';
import { alignQuestions, type AlignedClaim } from '../../src/align/questions.js';
import { analyse } from '../../src/compare/engine.js';
import { COMPARATORS } from '../../src/compare/registry.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { readArticle } from '../../src/extract/reading.js';
import { EXTRACTORS } from '../../src/extract/registry.js';
import type { Analysis } from '../../src/domain/finding.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Article } from '../../src/domain/source.js';
import { expectAsWritten } from '../support/expected.js';
import { ROOT } from '../support/project.js';

const articleOf = (
  id: string,
  text: string,
  of: { readonly title: string | null; readonly publisher: string | null; readonly publishedAt: string | null },
): Article => ({
  id,
  text,
  metadata: { ...of, publishedAtBasis: 'stated', url: null, author: null, language: 'en' },
});

/** All of an analysis that an editor can come to see, in words. */
const shown = (articles: readonly Article[]): unknown => {
  const analysis: Analysis = analyse(articles, DEFAULT_POLICY);
  const quotes = new Map(analysis.claims.map((c) => [c.id, `${c.document.slice(0, 3)}: ${c.display}`]));
  const quote = (id: string): string => quotes.get(id) ?? id;
  const asked = analysis.questions.map((q) => [
    analysis.events.find((e) => e.id === q.event)?.title,
    q.text,
    ...analysis.claims
      .filter((c) => c.question === q.id)
      .map((c) => `${quote(c.id)} by ${c.speaker?.name ?? 'nobody'}`),
  ]);
  const conflicts = analysis.conflicts.map((c) => ({
    event: analysis.events.find((e) => e.id === c.event)?.title,
    question: analysis.questions.find((q) => q.id === c.question)?.text,
    kind: c.kind,
    score: c.score,
    severity: c.severity,
    explanation: c.explanation,
    scope: c.scope,
    suggestion: c.suggestion,
    positions: c.positions.map((p) => [p.display, p.outlets, p.origins, ...p.claims.map(quote)]),
    series: c.series?.map((p) => [p.display, p.low, p.high, p.publishedAt, p.publisher, ...p.words]),
    pairs: c.pairs.map((p) => [
      quote(p.a),
      quote(p.b),
      p.level,
      p.message,
      p.scope,
      p.suggestion,
      p.score,
      p.explanation,
      p.waterfall.map((row) => `${row.id} ${String(row.weight)} ${row.words}`),
    ]),
  }));
  return { asked, conflicts };
};

const seeds = (): readonly Article[] => {
  const folder = path.join(ROOT, 'seeds');
  const { documents } = JSON.parse(readFileSync(path.join(folder, 'sources.json'), 'utf8')) as {
    readonly documents: readonly {
      readonly file: string;
      readonly title?: string;
      readonly publisher?: string;
      readonly publishedAt?: string;
    }[];
  };
  return documents.map((d) =>
    articleOf(d.file.slice(0, 3), readFileSync(path.join(folder, d.file), 'utf8'), {
      title: d.title ?? null,
      publisher: d.publisher ?? null,
      publishedAt: d.publishedAt ?? null,
    }),
  );
};

test('what the seeds give, to the last weight', () => {
  expectAsWritten('compare/whole-analyses.seeds', shown(seeds()));
});

test('where the claims of the seeds come from', () => {
  const readings = seeds().map((a) => readArticle(a));
  const events = alignEvents(readings);
  const articles = readings.map((reading) => ({
    reading,
    candidates: EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading)),
  }));
  const claims = alignQuestions(articles, events).flatMap((q) => q.claims);
  const origins = findOrigins(readings, claims);
  expectAsWritten(
    'compare/whole-analyses.origins',
    claims.map((c) => `${c.reading.article.id} ${c.candidate.display}: ${JSON.stringify(origins.get(c.id))}`),
  );
});

/** A lead that both reports share, so that they tell of one event. */
const LEAD =
  'Storm in Leeds on Friday\n\nA storm struck Leeds on Friday, the Harbour Office and the Red Harbour Union said.\n\n';

test('each case of each comparator, told by two papers of one day', () => {
  const told = Object.entries(CASES).flatMap(([id, rows]) =>
    rows.map((row) => {
      const [left, right] = row.published ?? ['2024-06-15', '2024-06-16'];
      const of = (publisher: string, publishedAt: string | null) => ({ title: null, publisher, publishedAt });
      return [
        `${id}: ${row.left} | ${row.right}`,
        shown([
          articleOf('one', LEAD + row.left, of('The Gazette', left)),
          articleOf('two', LEAD + row.right, of('Evening Post', right)),
        ]),
      ];
    }),
  );
  expectAsWritten('compare/whole-analyses.cases', told);
});

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Neighbours beside which a claim's verdicts are written out; of those further off only a digest stands. */
const BESIDE = 6;

test('what each comparator says of the claims of its own cases, each beside all others', () => {
  const verdicts = Object.values(COMPARATORS).flatMap((rules) =>
    rules.map((rule) => {
      const claims = (CASES[rule.meta.id] ?? []).flatMap((row, i) =>
        [row.left, row.right].flatMap((text, k): readonly AlignedClaim[] => {
          const publishedAt = row.published ? (row.published[k] ?? null) : '2024-06-15';
          const id = `${String(i)}${'ab'[k] ?? ''}`;
          const reading = readArticle(articleOf(id, text, { title: null, publisher: 'The Gazette', publishedAt }));
          const candidate = EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading)).find(
            (c) => c.kind === rule.meta.kind,
          );
          return candidate ? [{ id, reading, candidate, event: 'event' }] : [];
        }),
      );
      const said = (left: AlignedClaim, right: AlignedClaim): string => {
        const { level, message, scope, suggestion, strength, data } = rule.compare(
          { ...left, value: left.candidate.value } as never,
          { ...right, value: right.candidate.value } as never,
          DEFAULT_POLICY,
        );
        const about = Object.values(data).join('; ');
        return `${left.id} ${right.id} ${level} ${message} ${scope} ${suggestion ?? '-'} ${strength.toFixed(3)} ${about}`;
      };
      return [
        rule.meta.id,
        ...claims.flatMap((left, i) => {
          const all = claims.filter((c) => c !== left).map((right) => said(left, right));
          return [...claims.slice(i + 1, i + 1 + BESIDE).map((right) => said(left, right)), digest(all.join('\n'))];
        }),
      ];
    }),
  );
  expectAsWritten('compare/whole-analyses.verdicts', verdicts);
});

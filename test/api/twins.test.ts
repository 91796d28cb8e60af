import { readFileSync } from 'node:fs';
import request from 'supertest';
import { createApiDesk } from '../support/api-services.js';
import { filesUnder } from '../support/project.js';

/** What a form of the web does, and the operations of the API that do the same; or why none does. */
const TWINS: Readonly<Record<string, readonly string[] | string>> = {
  '/conflicts/:id/resolutions': ['post /conflicts/{id}/resolutions', 'post /conflicts/{id}/reversals'],
  '/conflicts/:id/assignments': ['post /conflicts/{id}/assignments'],
  '/conflicts/:id/comments': ['post /conflicts/{id}/comments'],
  '/conflicts/:id/watches': ['put /conflicts/{id}/watch'],
  '/conflicts/bulk': ['post /decisions', 'post /assignments'],
  '/views': ['post /views'],
  '/views/:id/removals': ['delete /views/{id}'],
  '/sources': ['post /sources'],
  '/sources/fetches': ['post /previews'],
  '/imports': ['post /imports'],
  '/imports/previews': ['post /imports/previews'],
  '/sources/:id/dates': ['post /sources/{id}/dates'],
  '/sources/:id/snapshots': ['post /sources/{id}/snapshots'],
  '/sources/:id/grades': ['post /sources/{id}/grades'],
  '/sources/:id/regions': ['post /sources/{id}/regions'],
  '/sources/:id/claims': ['post /sources/{id}/claims'],
  '/conflicts/:id/question': ['post /conflicts/{id}/question'],
  '/events/:id/mends': ['post /events/{id}/mends'],
  '/claims/:id/mends': ['post /claims/{id}/mends'],
  '/notices/readings': ['post /notices/readings'],
  '/people': ['post /people'],
  '/people/:id/links': ['post /people/{id}/links'],
  '/people/:id/roles': ['patch /people/{id}'],
  '/people/:id/departures': ['delete /people/{id}'],
  '/tokens': ['post /tokens'],
  '/tokens/:id/revocations': ['delete /tokens/{id}'],
  '/sign-in': 'A browser session is for browsers: a program has a token.',
  '/sign-out': 'A browser session is for browsers: a program revokes its token.',
};

const posts = filesUnder('src/web')
  .filter((file) => file.endsWith('.router.ts'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/router\s*\.\s*post\(\s*'([^']+)'/g)].map(([, path]) => path),
  );

test('every form of the web has a twin here, and every entry is of a form', () => {
  expect(posts.length).toBeGreaterThan(15);
  expect(Object.keys(TWINS).sort()).toEqual([...new Set(posts)].sort());
});

test('every router writes by `post` alone, where this test finds it', () => {
  const others = filesUnder('src/web')
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\brouter\s*\.\s*(?:put|patch|delete|all|route)\(|\brouter\[/.test(readFileSync(file, 'utf8')));
  expect(others).toEqual([]);
});

test('every twin is an operation of the API', async () => {
  const { body } = await request(createApiDesk().app).get('/api/v1/openapi.json');
  const operations = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  const twins = Object.values(TWINS).flatMap((twin) => (typeof twin === 'string' ? [] : twin));
  expect(twins.filter((twin) => !operations.includes(twin))).toEqual([]);
});

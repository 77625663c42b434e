/** A package that is installed, and what it says of its licence. */
export interface Licensed {
  name: string;
  /** SPDX expression; empty where it says none. */
  licence: string;
  /** Why a licence that binds more than most is no matter here. */
  because?: string;
  /** What is wrong with it, if anything is. */
  fault?: string;
}

/** Licences that ask for their notice to be kept, and no more. */
const free: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** Licences that ask for more of who passes the package on, taken one by one with the reason. */
const accepted: readonly { name: RegExp; licence: string; because: string }[] = [
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    because: 'draws pictures while building, unchanged; no part of it is in the site',
  },
  {
    name: /^lightningcss/,
    licence: 'MPL-2.0',
    because: 'makes style sheets smaller while building, unchanged; no part of it is in the site',
  },
  {
    name: /^axe-core$/,
    licence: 'MPL-2.0',
    because: 'looks at pages in tests, unchanged; no part of it is in the site',
  },
  {
    name: /^citeproc$/,
    licence: 'CPAL-1.0',
    because:
      'formats citations while building, unchanged, under the first of its two licences; no part of it is in the site',
  },
];

/** The part of a lockfile that is read (npm, package-lock.json, version 3). */
export interface Lockfile {
  packages: Record<string, { license?: string; name?: string }>;
}

/** Every package of a lockfile, for any platform, with its licence, by name. */
export function licencesOf({ packages }: Lockfile): Licensed[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { license = '', name = path.replace(/^.*node_modules\//, '') }]) =>
      judge(name, license),
    )
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function judge(name: string, licence: string): Licensed {
  if (licence === '') return { name, licence, fault: 'says no licence' };
  const reasons: string[] = [];
  // Of alternatives, one will do; of what holds together, each part must.
  const isFine = licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((alternative) =>
      alternative.split(' AND ').every((part) => {
        if (free.has(part)) return true;
        const found = accepted.find((each) => each.licence === part && each.name.test(name));
        if (found) reasons.push(found.because);
        return found !== undefined;
      }),
    );
  if (!isFine) return { name, licence, fault: 'is under a licence nobody has judged' };
  return { name, licence, ...(reasons[0] && { because: reasons[0] }) };
}

import { posix } from 'node:path';

import { importsOf } from './importsOf.ts';

export interface Source {
  /** Path from the project's root, with forward slashes. */
  file: string;
  text: string;
}

interface Rules {
  /** The rows of stages, in the order of the data. */
  stages: readonly (readonly string[])[];
  /** The names of packages that the site may use. */
  packages: ReadonlySet<string>;
  /** Stages that may also use the packages of development. */
  workshops?: ReadonlySet<string>;
  tools?: ReadonlySet<string>;
}

/** The stage a file of `src` is in: its folder there, or itself. */
const stageOf = (file: string) => file.split('/')[1] ?? '';

const isPath = (specifier: string) => /^\.{0,2}\//.test(specifier);

/** Names that Node, Astro or our own integration answers to, and no package. */
const isBuiltIn = (specifier: string) => /^(?:node|astro|ibid):/.test(specifier);

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function resolve(specifier: string, from: string): string {
  const [path = ''] = specifier.split('?');
  // Vite reads a path that begins with a slash from the project's root.
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

/**
 * What the imports of `src` do that they should not, one sentence each.
 *
 * An import against the direction makes a stage know what is done with its
 * results, and soon neither can be read, tested or replaced without the other.
 */
export function checkImports(
  sources: readonly Source[],
  { stages, packages, workshops, tools }: Rules,
): string[] {
  const rowOf = (file: string) => stages.findIndex((row) => row.includes(stageOf(file)));

  const fault = (file: string, specifier: string): string | undefined => {
    if (isBuiltIn(specifier)) return undefined;
    if (!isPath(specifier)) {
      const name = packageOf(specifier);
      const mayUse = packages.has(name) || (workshops?.has(stageOf(file)) && tools?.has(name));
      return mayUse ? undefined : `${name} is not in the dependencies`;
    }
    const target = resolve(specifier, file);
    if (!target.startsWith('src/')) return 'is outside src';
    const [from, to] = [rowOf(file), rowOf(target)];
    if (to === -1) return `${stageOf(target)} is no stage`;
    if (to > from) return `${stageOf(target)} comes after ${stageOf(file)}`;
    if (to === from && stageOf(target) !== stageOf(file))
      return `${stageOf(target)} stands beside ${stageOf(file)}`;
    return undefined;
  };

  return sources.flatMap(({ file, text }) => {
    if (rowOf(file) === -1) return [`${file}: ${stageOf(file)} is no stage`];
    return importsOf(file, text).flatMap((specifier) => {
      const reason = fault(file, specifier);
      return reason === undefined ? [] : [`${file} imports ${specifier}: ${reason}`];
    });
  });
}

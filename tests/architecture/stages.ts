/**
 * The stages of the project, in the order in which data passes through them.
 *
 * A stage imports only from itself and from stages before it. Names in one row
 * stand beside each other and do not import from one another.
 *
 * `integration` hands the stages to Astro: it needs all that the site is made
 * with, and nothing of the pages that are made. `content.config.ts` and
 * `env.d.ts` are, like the pages, what Astro itself reads.
 */
export const stages: readonly (readonly string[])[] = [
  ['site.ts'],
  ['problems'],
  ['browser'],
  ['language'],
  ['sources'],
  ['schema'],
  ['bibliography'],
  ['routes'],
  ['citations'],
  ['blocks'],
  ['check'],
  ['library'],
  ['exports'],
  ['metadata'],
  ['audit'],
  ['search'],
  ['theme'],
  ['fonts'],
  ['pictures', 'pdf'],
  ['hosting'],
  ['styles'],
  ['components'],
  ['syndication'],
  ['layouts'],
  ['integration'],
  ['content.config.ts', 'env.d.ts', 'pages'],
  ['cli'],
];

/**
 * Stages that are run by hand to make what the project keeps, and by no build:
 * only they may use what is installed for development.
 */
export const workshops: ReadonlySet<string> = new Set(['fonts']);

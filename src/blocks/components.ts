/** What a component for authors may be given. */
interface ComponentForm {
  attributes: readonly string[];
  /** Those it cannot do without. */
  needed?: readonly string[];
}

/** The components an author may use in any essay, without an import. */
export const components = {
  Figure: { attributes: ['wide'] },
  Caption: { attributes: ['credit'] },
  Epigraph: { attributes: ['source'] },
  PullQuote: { attributes: [] },
  Aside: { attributes: ['title'] },
  Timeline: { attributes: ['label'], needed: ['label'] },
} as const satisfies Record<string, ComponentForm>;

export type ComponentName = keyof typeof components;

/** The form of a component of the site, by its name; undefined when it is none. */
export const componentForm = (name: string): ComponentForm | undefined =>
  Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;

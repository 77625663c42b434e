/** A linkset in JSON (RFC 9264, 4.2), as ours are: no titles, no attributes but the type. */
export interface Linkset {
  linkset: ({ anchor: string } & Record<string, { href: string; type?: string }[]>)[];
}

/** Relations of IANA's registry that our linksets use; others would have to be whole addresses (RFC 8288, 2.1). */
const registered =
  'author cite-as collection describedby describes item license linkset type alternate';

const mediaType = /^[a-z]+\/[\w.+-]+$/;

/** What of a parsed linkset RFC 9264 does not allow (4.2.1–4.2.4). */
export function linksetFaults(document: unknown): string[] {
  if (!isObject(document) || Object.keys(document).join() !== 'linkset')
    return ['a linkset has one member, "linkset"'];
  if (!Array.isArray(document.linkset)) return ['"linkset" is an array'];
  return document.linkset.flatMap((context: unknown) => {
    if (!isObject(context)) return ['a context is an object'];
    const { anchor, ...relations } = context;
    return [
      ...(isUri(anchor) ? [] : [`${String(anchor)} is no anchor`]),
      ...(Object.keys(relations).length > 0 ? [] : [`${String(anchor)} has no link`]),
      ...Object.entries(relations).flatMap(([relation, targets]) => [
        ...(registered.split(' ').includes(relation) ? [] : [`${relation} is no relation`]),
        ...targetFaults(relation, targets),
      ]),
    ];
  });
}

function targetFaults(relation: string, targets: unknown): string[] {
  if (!Array.isArray(targets) || targets.length === 0)
    return [`${relation} has no array of targets`];
  return targets.flatMap((target: unknown) => {
    if (!isObject(target)) return [`a target of ${relation} is no object`];
    const { href, type, ...others } = target;
    return [
      ...(isUri(href) ? [] : [`${String(href)} is no target`]),
      ...(type === undefined || (typeof type === 'string' && mediaType.test(type))
        ? []
        : [`a target of ${relation} has no media type`]),
      ...Object.keys(others).map((name) => `${name} is no attribute of ours`),
    ];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isUri = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);

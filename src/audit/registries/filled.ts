import { plainText } from '../plainText.ts';

/** A property for a value that says something, and none for one that does not. */
export const filled = <Name extends string>(
  name: Name,
  value: string | null | undefined,
): Partial<Record<Name, string>> => {
  const text = plainText(value ?? '');
  return (text ? { [name]: text } : {}) as Partial<Record<Name, string>>;
};

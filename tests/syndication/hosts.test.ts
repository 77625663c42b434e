import { readFileSync } from 'node:fs';
import { validateCFF } from 'cffjs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hostFiles } from '../../src/hosting/hostFiles.ts';
import { mediaTypes } from '../../src/hosting/mediaTypes.ts';
import { linksetFaults } from './linksetFaults.ts';

it('hosts are told the media type of every file they would not know', () => {
  const { _headers: headers = '' } = hostFiles('/');
  const rules = [...headers.matchAll(/^\/\*(\S+)\n {2}Content-Type: ([^;\n]+)/gm)];
  for (const [ending, mediaType] of mediaTypes) {
    const [, , type] = rules.find(([, end = '']) => ending.endsWith(end)) ?? [];
    expect(type, ending).toBe(mediaType);
  }
});

describe('CITATION.cff', () => {
  const read = () => parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;

  it('holds to the schema of the Citation File Format', () => {
    expect(() => validateCFF(read())).not.toThrow();
    expect(() => validateCFF({ ...read(), authors: [] })).toThrow();
  });

  it('says of the project what the project says of itself', () => {
    const { version, license, description } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, string>;
    expect(read()).toMatchObject({ version, license, abstract: description });
  });
});

it('the check of linksets sees what RFC 9264 does not allow', () => {
  const anchor = 'https://press.example/';
  const good = { linkset: [{ anchor, item: [{ href: anchor, type: 'text/html' }] }] };
  expect(linksetFaults(good)).toEqual([]);
  expect(linksetFaults([])).toHaveLength(1);
  expect(linksetFaults({ linkset: [{ anchor, item: { href: anchor } }] })).toHaveLength(1);
  expect(linksetFaults({ linkset: [{ anchor: '/a', items: [{ href: '/b' }] }] })).toHaveLength(3);
});

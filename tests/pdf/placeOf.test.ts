import { expect, it } from 'vitest';
import { placeOf } from '../../src/pdf/answerFromFolder.ts';

const built = { dir: '/dist', home: new URL('https://host.example/essays-site/') };

it.each([
  ['https://host.example/essays-site/', ''],
  ['https://host.example/essays-site/essays/space/?x#r1', 'essays/space/'],
  ['https://host.example/essays-site/essays/%C3%BCber/%C3%BCber.pdf', 'essays/über/über.pdf'],
  ['https://host.example/essays-site/../secret', undefined],
  ['https://host.example/', undefined],
  ['https://other.example/essays-site/', undefined],
  ['http://host.example/essays-site/', undefined],
])('finds for %s the place %j', (address, place) => {
  expect(placeOf(built, address)).toBe(place);
});

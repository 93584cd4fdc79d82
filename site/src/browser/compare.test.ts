import { expect, test } from 'vitest';
import { wantedIn } from './compare.ts';

const data = {
  from: '1.0.0',
  to: '2.0.0',
  versions: ['2.0.0', '1.0.0', '0.9.0'].map((version) => {
    return { version, authored: '2026-01-01', binds: true, address: `/${version}/`, data: `/${version}.json` };
  }),
};

test.each([
  ['', { from: '1.0.0', to: '2.0.0' }],
  ['?from=0.9.0', { from: '0.9.0', to: '2.0.0' }],
  ['?from=2.0.0&to=0.9.0&on=2026-01-01', { from: '2.0.0', to: '0.9.0' }],
  ['?to=9.9.9', { unknown: '9.9.9' }],
  ['?from=__proto__', { unknown: '__proto__' }],
])('the address %s asks for %o', (search, wanted) => {
  expect(wantedIn(search, data)).toEqual(wanted);
});

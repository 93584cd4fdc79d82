import { expect, it } from 'vitest';
import { agreement, changesOf } from './testing/changes-of.ts';

const blocks = (word: string, value: string) => `
${word}: ${value}
goals: [{ id: ${word}, owner: sales, statement: Close 20 deals., metric: deals, per: ${word}, target: ${value}, ${word}: ${value} }]
stages: [{ id: ${word}, name: Name, ${word}: ${value} }]
commitments: [{ id: ${word}, by: sales, statement: Send ${value} leads., ${word}: [{ ${word}: ${value} }] }]
`;

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
  'a key %s that comes, changes or goes is one of the author’s own',
  (word) => {
    const versions = [blocks(word, '20'), blocks(word, '30'), blocks('x-own', '30')].map((keys) => agreement(keys));
    for (const before of versions) {
      for (const after of versions) {
        const messages = changesOf(before, after).map(({ message }) => message);
        expect(messages.length > 0).toBe(before !== after);
        expect(messages.join()).not.toContain('native code');
      }
    }
  },
);

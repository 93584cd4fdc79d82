import { type DeclaredId, type FileFacts, slug } from '../../resolve/index.ts';
import { defineRule, quote, related } from '../rule.ts';

export default defineRule({
  id: 'duplicate-id',
  title: 'A short name stands for one thing',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *file(facts) {
    const { file } = facts;
    const first = new Map<string, DeclaredId>();
    for (const id of facts.ids) {
      const what = kindNames[id.kind];
      const name = idOf(id, facts);
      if (what === undefined || name === '') continue;
      const key = `${id.kind} ${name}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, id);
      else {
        yield {
          range: id.range,
          message: `Two ${what} are called ${quote(name)}, so nobody can tell which one is meant elsewhere. Give one of them another id.`,
          related: [related(file, before.range, `${quote(name)} is declared here first.`)],
        };
      }
    }
  },
});

/** Kinds whose names are told apart within one file. Terms may share words: that is looked at with their meanings. */
const kindNames: Partial<Record<DeclaredId['kind'], string>> = {
  goal: 'goals',
  stage: 'stages',
  party: 'parties',
  calendar: 'calendars',
  commitment: 'commitments',
  decision: 'decisions',
  role: 'roles',
};

/** A party that is written as a plain name gets its id from it. */
function idOf({ kind, name, path }: DeclaredId, { file }: FileFacts): string {
  return file.kind === 'agreement' && kind === 'party' && path.length === 2 ? slug(name) : name;
}

import { expect, test } from 'vitest';
import { makeGuard } from './guard.ts';
import { makeWorkspaceHandbooks } from './workspace-handbooks.ts';

const root = 'file:///desk';

test('handbooks below the open folders are found, those of tools are not', async () => {
  const { workspace } = make({ [root]: ['handbook.yaml', 'teams/a/handbook.yaml', 'node_modules/x/handbook.yaml'] });
  workspace.opened([`${root}/`]);
  expect(await workspace.folders()).toEqual([root, `${root}/teams/a`]);
});

test('a handbook.yaml that comes is a handbook; one outside the open folders is none', async () => {
  const { workspace, calls } = make({});
  workspace.opened([root]);
  workspace.changed(`${root}/new/handbook.yaml`);
  workspace.changed(`${root}/.git/handbook.yaml`);
  workspace.changed('file:///elsewhere/handbook.yaml');
  expect(await workspace.folders()).toEqual([`${root}/new`]);
  expect(calls()).toBe(1);
});

test('a folder that comes may hold handbooks; a file holds none', async () => {
  const { workspace, asked } = make({ [`${root}/v1.2`]: ['inner/handbook.yaml'] });
  workspace.opened([root]);
  workspace.changed(`${root}/v1.2`);
  workspace.changed(`${root}/slas/a.mdx`);
  workspace.changed(`${root}/node_modules/x`);
  workspace.changed('file:///elsewhere/folder');
  expect(await workspace.folders()).toEqual([`${root}/v1.2/inner`]);
  expect(asked).toEqual([root, `${root}/v1.2`]);
});

test('what tools keep in the open folders is left out; what lies elsewhere is not judged', () => {
  const { workspace } = make({});
  workspace.opened(['file:///home/.config/team']);
  expect(workspace.leavesOut('file:///home/.config/team/.git/HEAD')).toBe(true);
  expect(workspace.leavesOut('file:///home/.config/team/slas')).toBe(false);
  expect(workspace.leavesOut('file:///home/.config/team')).toBe(false);
  expect(workspace.leavesOut('file:///elsewhere/.git/HEAD')).toBe(false);
});

test('a folder that is closed takes its handbooks along, unless another open folder holds them', async () => {
  const { workspace } = make({ [root]: ['a/handbook.yaml', 'b/handbook.yaml'], [`${root}/a`]: ['handbook.yaml'] });
  workspace.opened([root, `${root}/a`]);
  expect(await workspace.folders()).toHaveLength(2);
  workspace.closed([`${root}/`]);
  expect(await workspace.folders()).toEqual([`${root}/a`]);
});

test('a search that fails is told in the log and finds nothing', async () => {
  const log: string[] = [];
  const guard = makeGuard((message) => log.push(message));
  const workspace = makeWorkspaceHandbooks(
    () => Promise.reject(new Error('lost')),
    guard,
    () => {},
  );
  workspace.opened([root]);
  expect(await workspace.folders()).toEqual([]);
  expect(log).toEqual(['Living SLA could not look for handbooks: lost']);
});

/** @param paths what a search below a folder finds. */
function make(paths: Readonly<Record<string, readonly string[]>>) {
  let found = 0;
  const asked: string[] = [];
  const search = (folder: string) => {
    asked.push(folder);
    return Promise.resolve(paths[folder] ?? []);
  };
  const workspace = makeWorkspaceHandbooks(
    search,
    makeGuard(() => {}),
    () => {
      found += 1;
    },
  );
  return { workspace, asked, calls: () => found };
}

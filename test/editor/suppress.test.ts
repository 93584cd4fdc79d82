import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { commentWith, type SuppressFindingArguments } from '../../extension/protocol.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { applyAction } from './apply-action.ts';
import type { Editor } from './editor.ts';
import { startEditor } from './start-editor.ts';

const path = 'slas/marketing-sales.mdx';
const handbook = { 'handbook.yaml': 'organisation: Acme\npreset: strict\n' };
const text = `---
title: Marketing and Sales 🤝
version: 1.0.0
parties: [Marketing, Sales]
summary: >-
  Leads for
  the XRPA team.
goals:
  - Marketing sends leads to Sales.
  - { id: deals, statement: Sales closes deals. }
  - id: talks
    statement: Sales talks
      with people.
---

The XRPB is sold.

- one
- the XRPC 🎯
- three

| Name | Team |
|------|------|
| It   | XRPD |
`;
const takesActions = { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } };
const blanks: ClientCapabilities = {
  textDocument: takesActions,
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};
const bare: ClientCapabilities = { textDocument: takesActions };

describe('a finding is silenced with a reason, and nothing else changes', () => {
  test.each(['\n', '\r\n'])('everywhere, with line ends %j', async (newLine) => {
    const editor = await open(blanks, newLine);
    const before = text.replaceAll('\n', newLine);
    const findings = (await editor.diagnostics(path)).filter(({ code }) => silenced.includes(String(code)));
    expect(findings.length).toBeGreaterThan(7);
    for (const finding of findings) {
      const action = await silence(editor, finding);
      expect(inserted(action)).toMatch(/^\s*(?:# sla-ignore \S+: <why\?>|\{\/\* sla-ignore \S+: <why\?> \*\/\})\s*$/);
      await applyAction(editor, action, { [path]: before }, 'it comes in May');
      const left = told(await editor.diagnostics(path));
      await editor.type(path, before);
      expect(left, String(finding.message)).toEqual(
        told(await editor.diagnostics(path)).filter((each) => each !== told([finding])[0]),
      );
    }
    expect(editor.log).toEqual([]);
  });

  test('and it is counted as silenced', async () => {
    const editor = await open(blanks);
    const [finding] = (await editor.diagnostics(path)).filter(({ code }) => code === 'undefined-acronym');
    const count = async () => {
      const answer = (await editor.ask('sla/overview', { uri: editor.uri(path) })) as Overview;
      return answer.handbooks[0]?.counts.silenced;
    };
    expect(await count()).toBe(0);
    await applyAction(editor, finding && (await silence(editor, finding)), { [path]: text }, 'it comes in May');
    expect(await count()).toBe(1);
  });
});

type Overview = { handbooks: { counts: { silenced: number } }[] };

const silenced = ['undefined-acronym', 'goal-no-target', 'goal-no-deadline', 'no-review', 'goal-no-metric'];

test('a client without blanks gets a comment that silences nothing until the reason is written', async () => {
  const editor = await open(bare);
  for (const finding of (await editor.diagnostics(path)).filter(({ code }) => code === 'undefined-acronym')) {
    const action = await silence(editor, finding);
    const after = (await applyAction(editor, action, { [path]: text }))[path] ?? '';
    expect(after).toContain('sla-ignore undefined-acronym: <why?>');
    const found = await editor.diagnostics(path);
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'suppression', message: expect.stringContaining('gives no reason') }),
    );
    expect(told(found)).toContain(`undefined-acronym ${finding.message}`);
    await editor.type(path, after.replace('<why?>', 'a product'));
    expect(told(await editor.diagnostics(path))).not.toContain(`undefined-acronym ${finding.message}`);
    await editor.type(path, text);
  }
});

test('a client that asks for the reason itself gets the comment in two parts', async () => {
  const editor = await startEditor(temporaryFolder(handbook), {
    capabilities: bare,
    initializationOptions: { asksReasons: true },
  });
  await editor.open(path, text);
  const [finding] = (await editor.diagnostics(path)).filter(({ code }) => code === 'undefined-acronym');
  const action = finding && (await silence(editor, finding));
  expect(action?.edit).toBeUndefined();
  const [uri, rule, comment] = (action?.command?.arguments ?? []) as unknown as SuppressFindingArguments;
  expect([action?.command?.command, uri, rule]).toEqual(['sla.suppress', editor.uri(path), 'undefined-acronym']);
  expect(commentWith(comment, ' a\nproduct */} ')).toBe('# sla-ignore undefined-acronym: a product }\n');
  await editor.type(path, commentWith(comment, 'a product'), comment.range);
  expect(told(await editor.diagnostics(path))).not.toContain(`undefined-acronym ${finding?.message}`);
});

test('what is unsafe, or cannot be read, cannot be silenced', async () => {
  const editor = await open(blanks);
  const broken = text.replace('The XRPB', '[x](javascript:y) {1 + 1}').replace('version: 1.0.0', 'version: "1');
  await editor.type(path, broken);
  const findings = (await editor.diagnostics(path)).filter(({ code }) =>
    /^(?:unsafe-link|code-in-mdx|yaml-syntax)$/.test(String(code)),
  );
  expect(new Set(findings.map(({ code }) => code)).size).toBe(3);
  for (const finding of findings) {
    const titles = (await editor.codeActions(path, finding.range)).map(({ title }) => title);
    expect(titles).not.toContainEqual(expect.stringContaining(`“${finding.code}”`));
  }
});

async function open(capabilities: ClientCapabilities, newLine = '\n'): Promise<Editor> {
  const editor = await startEditor(temporaryFolder(handbook), { capabilities });
  await editor.open(path, text.replaceAll('\n', newLine));
  return editor;
}

async function silence(editor: Editor, { range, code }: Diagnostic): Promise<CodeAction | undefined> {
  const actions = await editor.codeActions(path, range, ['quickfix']);
  const found = actions.filter(({ title }) => title === `Silence “${code}” here, with a reason`);
  expect(found.map(({ isPreferred }) => isPreferred)).toEqual([false]);
  expect(actions.at(-1)?.title).toContain('Silence');
  return found[0];
}

/** What an action puts in; undefined where it takes something away as well. */
function inserted(action: CodeAction | undefined): string | undefined {
  const [change] = action?.edit?.documentChanges ?? [];
  const [edit, more] = change && 'edits' in change ? change.edits : [];
  if (edit === undefined || more !== undefined || !('snippet' in edit)) return undefined;
  const { start, end } = edit.range;
  const isEmpty = start.line === end.line && start.character === end.character;
  return isEmpty ? edit.snippet.value.replace(/\$\{1:(<why\?>)\}/, '$1').replaceAll('\\}', '}') : undefined;
}

function told(findings: readonly Diagnostic[]): string[] {
  return findings.map(({ code, message }) => `${code} ${message}`);
}

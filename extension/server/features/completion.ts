import { forMarkdown, type ParsedFile } from '@living-sla/core';
import {
  type Completion,
  type CompletionKind,
  completionsAt,
  hasStops,
  plainTemplate,
  snippetOf,
} from '@living-sla/core/editor';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** What may be written at the cursor. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters } }),
  listen: (server) => {
    const nothing: CompletionList = { isIncomplete: false, items: [] };
    server.connection.onCompletion(
      aboutFile(server, 'complete words', nothing, (params: CompletionParams, place) =>
        completionAt(params, place, server.client()?.all.textDocument?.completion?.completionItem ?? {}),
      ),
    );
  },
};

/** Behind these something may follow that no letter has begun: a value, a key in brackets, a tag, an address. */
const triggerCharacters = [' ', '<', '/', '"', '(', '#', '.', '{', '[', ','];

type ItemAbilities = NonNullable<NonNullable<ClientCapabilities['textDocument']>['completion']>['completionItem'];

function completionAt(
  { position, context }: CompletionParams,
  place: FileInHandbook,
  abilities: ItemAbilities,
): CompletionList {
  const { file, handbook, findings } = place;
  const offset = toOffset(file, position);
  const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
  const rulesHere = findings.map(({ rule }) => rule);
  const { items, unfinished } = completionsAt(file, handbook, offset, {
    byHand: typed === undefined,
    typed,
    rulesHere,
  });
  return { isIncomplete: unfinished, items: items.map((item, at) => toItem(item, at, file, abilities ?? {})) };
}

/** @param at its place in the list: the order is the server's. */
function toItem(item: Completion, at: number, file: ParsedFile, abilities: NonNullable<ItemAbilities>): CompletionItem {
  const isSnippet = abilities.snippetSupport === true && hasStops(item.template);
  const newText = isSnippet ? snippetOf(item.template) : plainTemplate(item.template);
  const keepsLines = abilities.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true;
  return {
    label: item.label,
    kind: kinds[item.kind],
    ...(item.detail === undefined ? {} : { detail: item.detail }),
    ...documentationOf(item, abilities),
    ...oldness(item, abilities),
    sortText: String(at).padStart(5, '0'),
    filterText: item.filter ?? item.label,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // Every line comes with its own space in front.
    ...(keepsLines ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: { range: toLspRange(file, item.range), newText },
  };
}

/** What authors wrote is escaped for where it is shown; what the product says is Markdown. A block of code is fenced by more backticks than it holds. */
function documentationOf(
  { says, example, kind }: Completion,
  { documentationFormat }: NonNullable<ItemAbilities>,
): { documentation?: MarkupContent } {
  if (says === undefined && example === undefined) return {};
  const isMarkdown = documentationFormat?.includes(MarkupKind.Markdown) === true;
  const fence = '`'.repeat(Math.max(3, ...(example?.match(/`+/g) ?? []).map(({ length }) => length + 1)));
  const words = says === undefined ? [] : [isMarkdown && byAuthors.has(kind) ? forMarkdown(says) : says];
  const shown = example === undefined ? [] : [isMarkdown ? `${fence}yaml\n${example}\n${fence}` : example];
  const value = [...words, ...shown].join('\n\n');
  return { documentation: { kind: isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value } };
}

/** What they mean stands in the handbook. */
const byAuthors: ReadonlySet<CompletionKind> = new Set(['name', 'term', 'file', 'heading']);

function oldness(
  { deprecated }: Completion,
  { tagSupport, deprecatedSupport }: NonNullable<ItemAbilities>,
): Pick<CompletionItem, 'tags' | 'deprecated'> {
  if (deprecated !== true) return {};
  if (tagSupport?.valueSet.includes(CompletionItemTag.Deprecated)) return { tags: [CompletionItemTag.Deprecated] };
  return deprecatedSupport ? { deprecated } : {};
}

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  block: CompletionItemKind.Snippet,
  word: CompletionItemKind.EnumMember,
  amount: CompletionItemKind.Unit,
  date: CompletionItemKind.Constant,
  name: CompletionItemKind.Reference,
  term: CompletionItemKind.Text,
  rule: CompletionItemKind.Event,
  component: CompletionItemKind.Class,
  file: CompletionItemKind.File,
  heading: CompletionItemKind.Reference,
  example: CompletionItemKind.Value,
};

import { type DataEntry, type DataNode, field, items, type ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { defineRule, quote, type Report, type Rule, type RuleContext, replace } from '../rule.ts';
import { isAlwaysOn } from '../support/always-on.ts';
import { firstWords } from '../support/place.ts';
import { suggest } from '../support/suggest.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'unknown-rule',
  title: 'Settings name rules that exist',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file({ file }, { handbook, rules }) {
    if (file !== handbook.settings.facts?.file) return;
    const settings = field(file.frontmatter?.root, 'rules');
    for (const entry of settings?.kind === 'map' ? settings.entries : []) {
      const rule = rules.get(entry.key);
      if (entry.key.startsWith('x-')) continue;
      if (rule === undefined) yield unknownRule(file, entry, rules);
      else yield* wrongSetting(file, rule, entry);
    }
  },
});

type KnownRule = Pick<Rule, 'id' | 'category' | 'options'>;

function unknownRule(file: ParsedFile, { key, keyRange }: DataEntry, rules: RuleContext['rules']): Report {
  const message = `There is no rule ${quote(key)}, so this setting does nothing.`;
  return withSuggestion(file, keyRange, key, [...rules.keys()], message, 'The command “sla rules” lists them all.');
}

function* wrongSetting(file: ParsedFile, rule: KnownRule, { keyRange, value }: DataEntry): Iterable<Report> {
  if (value.kind === 'scalar') {
    const range = value.range.end > value.range.start ? value.range : keyRange;
    yield* wrongSeverity(file, rule, value, range);
  } else if (value.kind === 'list') {
    yield { range: keyRange, message: `The setting of ${quote(rule.id)} is a list, so it does nothing. ${howToWrite}` };
  } else {
    for (const entry of value.entries) yield* wrongEntry(file, rule, entry);
  }
}

function* wrongEntry(file: ParsedFile, rule: KnownRule, { key, keyRange, value }: DataEntry): Iterable<Report> {
  if (key.startsWith('x-')) return;
  if (key === 'severity') {
    return yield* wrongSeverity(file, rule, value, value.kind === 'scalar' ? value.range : keyRange);
  }
  const standard = rule.options?.[key];
  const known = ['severity', ...Object.keys(rule.options ?? {})];
  if (standard === undefined) {
    const message = `The rule ${quote(rule.id)} has no option ${quote(key)}, so this does nothing.`;
    yield withSuggestion(file, keyRange, key, known, message, `It takes ${listed(known)}.`);
  } else if (!hasKind(value, standard)) {
    yield {
      range: keyRange,
      message: `The option ${quote(key)} holds ${kindName(standard)}, so what stands here does nothing.`,
    };
  } else {
    for (const item of items(value)) {
      if (item.kind === 'scalar' && item.value !== null) continue;
      yield {
        range: firstWords(item) ?? keyRange,
        message: `The option ${quote(key)} holds a list of texts, and this is none, so it is left out. Write a word or a phrase.`,
      };
    }
  }
}

function* wrongSeverity(file: ParsedFile, rule: KnownRule, node: DataNode, range: Range): Iterable<Report> {
  const text = node.kind === 'scalar' ? node.text : '';
  if ((text === 'off' || /^false$/i.test(text)) && isAlwaysOn(rule)) yield neverOff(rule, range);
  if (node.kind === 'scalar' && severities.includes(text)) return;
  const message = `${text === '' ? 'Nothing' : quote(text)} is no way to take a rule, so this does nothing. ${howToWrite}`;
  if (/^false$/i.test(text)) {
    const meant = '“false” is taken for “off” here, but a reader may take it for something else. Write “off”.';
    if (!isAlwaysOn(rule)) yield { range, message: meant, fixes: [replace(file, range, 'off', 'Change it to “off”')] };
  } else yield withSuggestion(file, range, text, severities, message, '');
}

function neverOff({ id, category }: KnownRule, range: Range): Report {
  const why =
    category === 'safety' ? 'what is not safe for a reader' : 'what makes a file unreadable or a setting useless';
  return {
    range,
    message: `The rule ${quote(id)} cannot be switched off: it finds ${why}. Take this setting out and mend what the rule finds.`,
  };
}

function withSuggestion(
  file: ParsedFile,
  range: Range,
  written: string,
  known: readonly string[],
  message: string,
  otherwise: string,
): Report {
  const near = suggest(written, known);
  if (near === undefined) return { range, message: `${message} ${otherwise}`.trim() };
  const fixes = [replace(file, range, near, `Change it to “${near}”`)];
  return { range, message: `${message} Did you mean “${near}”?`, fixes };
}

const severities: readonly string[] = ['off', 'hint', 'warning', 'error'];
const howToWrite = 'Write “off”, “hint”, “warning” or “error”.';

function hasKind(value: DataNode, standard: NonNullable<Rule['options']>[string]): boolean {
  if (Array.isArray(standard)) return value.kind === 'list';
  return value.kind === 'scalar' && typeof value.value === typeof standard;
}

function kindName(standard: NonNullable<Rule['options']>[string]): string {
  if (Array.isArray(standard)) return 'a list';
  return typeof standard === 'number' ? 'a number' : '“true” or “false”';
}

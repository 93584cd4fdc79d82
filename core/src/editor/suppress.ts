import { type Finding, type Rule, rules } from '../check/index.ts';
import { canBeSilenced } from '../check/support/suppress/fault.ts';
import { openReason, suppressionsIn } from '../check/support/suppress/suppression.ts';
import type { ParsedFile } from '../parse/index.ts';
import { lineEndOf } from './actions/lines.ts';
import { insertOpen, type OpenEdit } from './actions/open-edit.ts';
import { placeInBody } from './suppress/place-in-body.ts';
import { placeInKeys, silencesInKeys } from './suppress/place-in-keys.ts';

/**
 * The comment that silences a finding at its place, but for the reason: a person has to write it over the blank, and
 * until then the comment silences nothing, which is a finding itself.
 * @param finding one of this file.
 * @returns undefined in results, which have no comments, where the rule cannot be silenced, where a comment for it waits for its reason already, and where
 *   no comment can stand.
 */
export function silencingComment(finding: Finding, file: ParsedFile): OpenEdit | undefined {
  const rule = rulesById.get(finding.rule);
  const { start } = finding.range;
  if (rule === undefined || file.kind === 'results' || !canBeSilenced(rule) || isWaiting(finding, file))
    return undefined;
  return start < file.body.range.start ? amongKeys(rule, start, file) : inBody(rule, start, file);
}

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

function isWaiting({ rule, range }: Finding, file: ParsedFile): boolean {
  return suppressionsIn(file).some(
    (each) =>
      each.rule?.value === rule &&
      each.reason === undefined &&
      each.covers.start <= range.start &&
      range.start < each.covers.end,
  );
}

function amongKeys({ id }: Rule, offset: number, file: ParsedFile): OpenEdit | undefined {
  const place = placeInKeys(file, offset);
  if (place === undefined) return undefined;
  const before = `${place.indent}# sla-ignore ${id}: `;
  const edit = insertOpen(file.path, place.at, before, openReason, lineEndOf(file.text));
  return silencesInKeys(file, edit, id, offset) ? edit : undefined;
}

function inBody({ id }: Rule, offset: number, file: ParsedFile): OpenEdit | undefined {
  const place = placeInBody(file, offset);
  if (place === undefined) return undefined;
  const newLine = lineEndOf(file.text);
  const behind = place.own ? newLine + newLine : '';
  return insertOpen(file.path, place.at, `${place.lead}{/* sla-ignore ${id}: `, openReason, ` */}${behind}`);
}

import { rules } from '../../check/index.ts';
import { namedKeys, stepAt } from '../../check/support/place.ts';
import { asYaml } from '../../check/support/wording.ts';
import type { DataPath, ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { code, inRow, type Line, line, type Section, strong, type Words } from './explanation.ts';

/** What a key is for, what it takes, and how that looks. undefined for a key that the schema does not know. */
export function explainKey(file: ParsedFile, path: DataPath, range: Range): Section | undefined {
  const key = String(path.at(-1) ?? '');
  if (key.startsWith('x-')) {
    return { range, lines: [line(strong(key)), line('A key of your own. Nothing is checked in it.')] };
  }
  const step = stepAt(file, path);
  const { field } = step ?? {};
  if (field === undefined) return undefined;
  const rule = path[0] === 'rules' ? rules.find(({ id }) => id === key) : undefined;
  const keys = namedKeys(step);
  const lines = [
    line(strong(key), field.required ? ' (must be there)' : undefined),
    rule !== undefined && line(`The rule “${rule.title}”.`),
    line(...inCode(field.description)),
    field.words !== undefined && codes('One of: ', field.words),
    field.default !== undefined && codes('Without it: ', [String(field.default)]),
    field.examples !== undefined &&
      codes(
        'For example: ',
        field.examples.map((example) => `${key}: ${asYaml(example)}`),
      ),
    field.examples === undefined && keys.length > 0 && codes('Keys: ', keys),
  ];
  return { range, lines: lines.filter((each) => each !== false) };
}

function codes(title: string, texts: readonly string[]): Line {
  return line(title, ...inRow(texts, ', ', code));
}

/** The schema writes what is typed between backticks. */
function inCode(description: string): (Words | string)[] {
  return description.split('`').map((part, at) => (at % 2 === 1 ? code(part) : part));
}

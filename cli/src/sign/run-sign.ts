import { join } from 'node:path';
import { forTerminal } from '@living-sla/core';
import { signOff } from '@living-sla/core/editor';
import { openHandbook, today } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import { changedLines } from '../check/changed-lines.ts';
import { baseOf } from '../check/run-check.ts';
import { isStill, writeFileAtOnce } from '../check/write-file.ts';
import type { SignOptions } from '../commands/sign.ts';
import { chooseAgreement, noSuchAgreement } from '../handbook/choose-agreement.ts';

/**
 * Writes a sign-off and says what was written.
 * @throws CannotRun where the agreement cannot be signed so, with the way out.
 */
export async function runSign(written: string, options: SignOptions): Promise<void> {
  const { folder, id } = chooseAgreement(written);
  if (id === undefined) throw new CannotRun(`“${written}” is a folder. Name one agreement, by its id or its file.`);
  const day = options.today ?? today();
  const handbook = await openHandbook(folder, day);
  const agreement = handbook.agreements.find((each) => each.id === id);
  if (agreement === undefined)
    throw noSuchAgreement(
      id,
      handbook.agreements.map((each) => each.id),
    );
  const signed = signOff(agreement, handbook, { party: options.party, by: options.by, on: options.on ?? day });
  if ('refusal' in signed) throw new CannotRun(signed.refusal);
  const { text, path } = agreement.file;
  const { range, text: put } = signed.edit;
  const after = text.slice(0, range.start) + put + text.slice(range.end);
  const shown = `${baseOf(folder)}${path}`;
  const words = `${signed.by}, for ${signed.party}, agrees to version ${signed.version} on ${signed.on}`;
  if (options.dryRun) return tell([`Would write to ${shown}: ${words}.`, ...changedLines({ before: text, after })]);
  if (!isStill(join(folder, path), text))
    throw new CannotRun(`“${shown}” is being changed by somebody else, is a link, or is no text in UTF-8. Try again.`);
  writeFileAtOnce(join(folder, path), after);
  tell([`Written to ${shown}: ${words}.`, 'It is void once the text changes materially after it.']);
}

function tell(lines: readonly string[]): void {
  process.stdout.write(`${lines.map(forTerminal).join('\n')}\n`);
}

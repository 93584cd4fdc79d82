import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** One e-mail address, without a name and without "mailto:". */
export type EmailAddress = string;

/** Reads one e-mail address, such as "demand@acme.example". Only the shape is looked at. */
export function parseEmail(text: string): ValueResult<EmailAddress> {
  return readText(text, forms, (tidy) => {
    if (isEmailAddress(tidy)) return accept(tidy);
    return refuse(`${quoted(tidy)} is not an e-mail address: write one address and nothing else.`, forms);
  });
}

/** The plain reading of an e-mail address: the address. */
export function describeEmail(address: EmailAddress): string {
  return address;
}

/** Whether the text has the shape of one e-mail address. */
export function isEmailAddress(text: string): boolean {
  const [local = '', domain = '', ...rest] = text.split('@');
  const labels = domain.split('.');
  return (
    rest.length === 0 &&
    /^[^\s<>()",;:\\[\]]{1,64}$/.test(local) &&
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\d][\p{L}\d-]{0,62}$/u.test(label) && !label.endsWith('-'))
  );
}

const forms = ['demand@acme.example', 'sdr-lead@acme.example', 'first.last@sales.acme.example'];

import { parseDate } from '@living-sla/core';
import { signoffChoices as choicesIn, signOff as signedEdit } from '@living-sla/core/editor';
import {
  type SignOffParams,
  type SignOffResult,
  type SignoffChoicesParams,
  type SignoffChoicesResult,
  signOff as signOffRequest,
  signoffChoices,
} from '../../protocol.ts';
import type { Feature, ServerParts } from '../feature.ts';
import { toLspRange } from '../positions.ts';

/** The yes of a party to the version that an agreement carries. */
export const signOff: Feature = {
  capabilities: () => ({}),
  listen: (server) => {
    const { connection, guard } = server;
    const failed = { refused: 'This could not be signed. The log of the server says why.' };
    connection.onRequest<SignoffChoicesResult, void>(
      signoffChoices,
      guard('say who may sign', failed, (params: SignoffChoicesParams) => choices(params, server)),
    );
    connection.onRequest<SignOffResult, void>(
      signOffRequest,
      guard('write a sign-off', failed, (params: SignOffParams) => sign(params, server)),
    );
  },
};

async function choices({ uri }: SignoffChoicesParams, server: ServerParts): Promise<SignoffChoicesResult> {
  const place = await agreementAt(uri, server);
  if (place === undefined) return notAnAgreement;
  const { title, version, parties } = choicesIn(place.agreement, place.handbook);
  if (parties.length === 0) return { refused: `“${title}” names no parties, so nobody can sign it.` };
  if (version === undefined) return { refused: `“${title}” has no version that could be signed. Give it one first.` };
  return { title, version, today: server.today(), parties };
}

async function sign({ uri, ...answers }: SignOffParams, server: ServerParts): Promise<SignOffResult> {
  const place = await agreementAt(uri, server);
  if (place === undefined) return notAnAgreement;
  if (!parseDate(answers.on).ok) return { refused: `“${answers.on}” is no date. Write it as ${server.today()}.` };
  const written = signedEdit(place.agreement, place.handbook, answers);
  if ('refusal' in written) return { refused: written.refusal };
  const { range, text } = written.edit;
  return { range: toLspRange(place.agreement.file, range), text };
}

const notAnAgreement = { refused: 'Only an agreement can be signed. Open one first.' };

async function agreementAt(uri: string, { handbooks }: ServerParts) {
  const place = await handbooks.fileAt(uri);
  const agreement = place?.handbook.agreements.find(({ file }) => file === place.file);
  return place === undefined || agreement === undefined ? undefined : { handbook: place.handbook, agreement };
}

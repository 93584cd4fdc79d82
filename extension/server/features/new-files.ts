import { type HandbookHost, handbookFile } from '@living-sla/core';
import {
  judgeSentence,
  type NewFiles as MadeFiles,
  newAgreement,
  newFileChoices,
  newHandbook,
  newReview,
  newTerm,
  type Refused,
} from '@living-sla/core/editor';
import {
  newFileChoices as choicesRequest,
  newFiles as filesRequest,
  type JudgeSentenceParams,
  type JudgeSentenceResult,
  judgeSentence as judgeRequest,
  type NewFileChoices,
  type NewFileChoicesParams,
  type NewFilesParams,
  type NewFilesResult,
  type NewHandbookAnswers,
} from '../../protocol.ts';
import type { Feature, ServerParts } from '../feature.ts';
import type { WholeHandbook } from '../handbooks.ts';
import { toLspRange } from '../positions.ts';
import { uriBelow } from '../uris.ts';

/** The texts of new files, from what a person has answered, and what there is to choose from while they are asked. */
export const newFiles: Feature = {
  capabilities: () => ({}),
  listen: (server) => {
    const { connection, guard } = server;
    const failed: NewFilesResult = { refused: 'This could not be made. The log of the server says why.' };
    connection.onRequest<NewFilesResult, void>(
      filesRequest,
      guard('make the text of a new file', failed, (params: NewFilesParams) => make(params, server)),
    );
    const noChoices: NewFileChoices = { title: '', today: '', parties: [], agreements: [], terms: [], personas: [] };
    connection.onRequest(
      choicesRequest,
      guard('say what a new file may refer to', noChoices, (params: NewFileChoicesParams) => choices(params, server)),
    );
    const noJudgement: JudgeSentenceResult = { measurable: false, missing: '' };
    connection.onRequest(
      judgeRequest,
      guard('judge a sentence', noJudgement, async ({ uri, sentence }: JudgeSentenceParams) =>
        judgeSentence(sentence, (await around(uri, server))?.handbook),
      ),
    );
  },
};

/** The handbook around a folder or a file. */
function around(uri: string, { handbooks }: ServerParts): Promise<WholeHandbook | undefined> {
  return handbooks.around(uriBelow(uri, handbookFile));
}

async function make(params: NewFilesParams, server: ServerParts): Promise<NewFilesResult> {
  if (params.kind === 'handbook') return inFolder(params.uri, await makeHandbook(params.uri, params.answers, server));
  const whole = await around(params.uri, server);
  if (whole === undefined)
    return { refused: 'No handbook.yaml lies here or in a folder above. Make a handbook first.' };
  return inFolder(whole.folder, makePage(params, whole));
}

function makePage(params: Exclude<NewFilesParams, { kind: 'handbook' }>, { handbook }: WholeHandbook) {
  switch (params.kind) {
    case 'agreement':
      return newAgreement(params.answers, handbook);
    case 'term':
      return newTerm(params.answers, handbook);
    case 'review':
      return newReview(params.answers, handbook);
  }
}

async function makeHandbook(folder: string, answers: NewHandbookAnswers, server: ServerParts) {
  const made = newHandbook(answers, server.today(), []);
  const host = server.hostOf(folder);
  if ('refused' in made) return made;
  if (host === undefined) return { refused: 'The files of this folder cannot be read.' };
  return newHandbook(answers, server.today(), await whichExist(made, host));
}

async function whichExist({ files }: MadeFiles, host: HandbookHost): Promise<string[]> {
  const texts = await Promise.all(files.map(({ path }) => host.read(path)));
  return files.flatMap(({ path }, at) => (texts[at] === undefined ? [] : [path]));
}

function inFolder(folder: string, made: MadeFiles | Refused): NewFilesResult {
  if ('refused' in made) return made;
  const { files, open } = made;
  const text = files.find(({ path }) => path === open.path)?.text ?? '';
  return {
    files: files.map((file) => ({ uri: uriBelow(folder, file.path), text: file.text })),
    open: { uri: uriBelow(folder, open.path), range: toLspRange({ text }, open.range) },
  };
}

async function choices({ uri }: NewFileChoicesParams, server: ServerParts): Promise<NewFileChoices> {
  const whole = await around(uri, server);
  if (whole === undefined) {
    return { title: '', today: server.today(), parties: [], agreements: [], terms: [], personas: [] };
  }
  const { agreements, ...rest } = newFileChoices(whole.handbook);
  return {
    folder: whole.folder.replace(/\/$/, ''),
    ...rest,
    agreements: agreements.map(({ nextReview, ...agreement }) => {
      return { ...agreement, ...(nextReview === undefined ? {} : { nextReview }) };
    }),
  };
}

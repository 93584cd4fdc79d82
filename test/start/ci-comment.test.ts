import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { finished } from './job.ts';

type Comment = { id: number; body: string; user: { login: string } };

/** A code host that knows one pull request and its comments, and keeps what was asked of it. */
let host: Server;
let comments: Comment[];
let asked: string[];
let mayWrite: boolean;

beforeEach(async () => {
  [comments, asked, mayWrite] = [[], [], true];
  host = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [status, answer] = await answerTo(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterEach(() => host.close());

test('the first time it writes a comment, and from then on it writes that one anew', async () => {
  expect(await keep('Two goals change.')).toEqual({ code: 0, written: '' });
  expect(await keep('Three goals change.')).toEqual({ code: 0, written: '' });
  expect(comments.map(({ body }) => body)).toEqual(['<!-- living-sla -->\nThree goals change.']);
});

test('a comment of somebody else is left alone, whatever stands in it, on whatever page', async () => {
  const others = Array.from({ length: 100 }, (_, at) => comment(at + 1, 'stranger', '<!-- living-sla -->\nMine'));
  comments = [...others, comment(101, bot, 'Another tool'), comment(102, bot, '<!-- living-sla -->\nOld')];
  await keep('New');
  expect(comments.slice(0, 101).some(({ body }) => body.includes('New'))).toBe(false);
  expect(comments[101]?.body).toContain('New');
  expect(asked.filter((call) => call.startsWith('GET'))).toHaveLength(2);
});

test('where the token may not write, the job goes on and says so', async () => {
  mayWrite = false;
  const { code, written } = await keep('Two goals change.');
  expect([code, comments]).toEqual([0, []]);
  expect(written).toMatch(/^::notice::.*403/);
});

test('a text that is too long is cut at the end of a line', async () => {
  await keep(`${'A line of some length.\n'.repeat(5000)}The end.`);
  const [body = ''] = comments.map((each) => each.body);
  expect(body.length).toBeLessThan(65_536);
  expect(body).toMatch(/A line of some length\.\n\nThe rest stands in the summary of the job\.\n$/);
});

test('without a text there is nothing to say, and no failure', async () => {
  expect(await call('/there/is/no/such/file')).toMatchObject({
    code: 0,
    written: expect.stringContaining('::notice::'),
  });
});

function keep(text: string) {
  return call(join(temporaryFolder({ 'review.md': text }), 'review.md'));
}

function call(file: string) {
  const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const environment = { GITHUB_API_URL: address, GITHUB_REPOSITORY: 'acme/handbook', PULL_REQUEST: '7', TOKEN: 't' };
  const script = join(repository, 'scripts', 'keep-comment.ts');
  return finished(spawn(process.execPath, [script, file], { env: { ...process.env, ...environment } }));
}

const bot = 'github-actions[bot]';

function comment(id: number, login: string, body: string): Comment {
  return { id, body, user: { login } };
}

async function answerTo(request: IncomingMessage): Promise<[number, unknown]> {
  const { method, url = '', headers } = request;
  const { pathname, searchParams } = new URL(url, 'http://host');
  if (headers.authorization !== 'Bearer t') return [401, {}];
  if (method === 'GET' && pathname === '/repos/acme/handbook/issues/7/comments') {
    const from = (Number(searchParams.get('page')) - 1) * 100;
    return [200, comments.slice(from, from + 100)];
  }
  if (!mayWrite) return [403, { message: 'Resource not accessible by integration' }];
  const { body } = (await json(request)) as { body: string };
  if (method === 'POST' && pathname === '/repos/acme/handbook/issues/7/comments') {
    comments.push(comment(comments.length + 1, bot, body));
    return [201, {}];
  }
  const known = comments.find(({ id }) => pathname === `/repos/acme/handbook/issues/comments/${id}`);
  if (method !== 'PATCH' || known === undefined) return [404, {}];
  known.body = body;
  return [200, {}];
}

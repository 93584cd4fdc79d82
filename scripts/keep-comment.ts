/**
 * Keeps one comment of a pull request on GitHub up to date: writes it the first time, and writes it anew from then on.
 *
 *     node keep-comment.ts FILE      the file with the text, as Markdown
 *
 * It needs the variables that GitHub sets, and TOKEN and PULL_REQUEST. Whatever goes wrong is said and fails nothing:
 * a token that may not write is how pull requests from forks are kept safe.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, PULL_REQUEST: number, TOKEN: token } = process.env;
const comments = `/repos/${repository}/issues/${number}/comments`;

/** Nobody sees it, and by it the comment is found again. */
const mark = '<!-- living-sla -->';
/** GitHub takes 65,536 characters. */
const mostCharacters = 65_000;

try {
  const body = `${mark}\n${shortened(readFileSync(process.argv[2] ?? '', 'utf8'))}`;
  const known = await ownComment();
  if (known === undefined) await ask('POST', comments, { body });
  else await ask('PATCH', `/repos/${repository}/issues/comments/${known}`, { body });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.log(
    `::notice::There is no comment about the changes, because it could not be written: ${reason.replace(/\s+/g, ' ')}`,
  );
}

/** Only what the workflow's own account has written counts: a comment of anybody else stays as it is. */
async function ownComment(): Promise<number | undefined> {
  for (let page = 1; ; page++) {
    const found = (await ask('GET', `${comments}?per_page=100&page=${page}`)) as Comment[];
    const own = found.find(({ user, body }) => user?.login === 'github-actions[bot]' && body?.startsWith(mark));
    if (own !== undefined || found.length < 100) return own?.id;
  }
}

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

async function ask(method: string, path: string, data?: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
  const body = data === undefined ? null : JSON.stringify(data);
  const answer = await fetch(`${api}${path}`, { method, headers, body, signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`GitHub answered with ${answer.status}.`);
  return answer.json();
}

function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  const end = text.lastIndexOf('\n', mostCharacters);
  return `${text.slice(0, end)}\n\nThe rest stands in the summary of the job.\n`;
}

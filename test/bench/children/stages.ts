// The way of `sla check --format json`, step by step in one process, with the time that each step takes.
const times: Record<string, { milliseconds: number; processorMilliseconds: number }> = {};
// The clock of a process begins when Node starts.
let since = { clock: 0, processor: 0 };
note('start');

const core = await import('@living-sla/core');
const { fastParser, folderHost } = await import('@living-sla/host');
const [folder = '', today = ''] = process.argv.slice(2);
note('load');

const host = folderHost(folder);
const paths = await host.list();
const texts = await Promise.all(paths.map(async (path) => ({ path, text: (await host.read(path)) ?? '' })));
note('read');

const parser = await fastParser(texts.map(({ text }) => text));
const files = texts.flatMap(({ path, text }) => core.parseFile(path, text, parser) ?? []);
note('parse');

const handbook = core.resolveHandbook(files, { today, paths });
note('resolve');

const result = core.checkHandbook(handbook);
note('check');

const sources = new Map([...handbook.files].map(([path, { file }]) => [path, file]));
const report = core.formats.json(result, sources);
note('report');

const findings = result.findings.length;
console.log(
  JSON.stringify({ agreements: handbook.agreements.length, findings, letters: report.length, stages: times }),
);

/** Ends a step: what has passed since the last one is its time. */
function note(step: string): void {
  const { user, system } = process.cpuUsage();
  const now = { clock: performance.now(), processor: (user + system) / 1000 };
  const milliseconds = now.clock - since.clock;
  times[step] = { milliseconds, processorMilliseconds: now.processor - since.processor };
  since = now;
}

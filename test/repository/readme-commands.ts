/** A command line that README.md shows, and where it is proven to work. */
export type ReadmeCommand = { line: string } & (
  | {
      /** The exit code it ends with when the test runs it, in the root of the repository. For calls of `sla` alone. */
      exits: number;
    }
  | {
      /** The test or the CI file that runs it. */
      provenBy: string;
    }
);

/** Every command line in README.md, once. */
export const readmeCommands: readonly ReadmeCommand[] = [
  { line: 'npm start', provenBy: 'test/command/start.test.ts' },
  { line: 'npm test', provenBy: '.ci/run' },
  { line: './node_modules/.bin/sla check content', exits: 0 },
  { line: './node_modules/.bin/sla check content --format json', exits: 0 },
  { line: './node_modules/.bin/sla check content --format github', exits: 0 },
  // These compare with a branch, which a copy of this repository need not have.
  { line: './node_modules/.bin/sla diff main content', provenBy: 'test/command/diff-revisions.test.ts' },
  { line: './node_modules/.bin/sla review main content', provenBy: 'test/command/review.test.ts' },
  { line: './node_modules/.bin/sla log content', exits: 0 },
  { line: './node_modules/.bin/sla codeowners content', exits: 0 },
  // Whether a remedy is due there depends on the day.
  { line: './node_modules/.bin/sla status content', provenBy: 'test/score/commands/status.test.ts' },
  { line: './node_modules/.bin/sla explain-case marketing-sales content --on 2026-11-13T16:30', exits: 0 },
  { line: './node_modules/.bin/sla rules', exits: 0 },
  { line: './node_modules/.bin/sla explain goal-no-target', exits: 0 },
  { line: 'npm run package', provenBy: 'test/editor/package.test.ts' },
  { line: './node_modules/.bin/sla build content --out dist', provenBy: 'test/command/build.test.ts' },
  { line: './node_modules/.bin/sla init ../our-handbook', provenBy: 'test/start/init.test.ts' },
  { line: 'npm run packages', provenBy: 'test/start/packages.test.ts' },
];

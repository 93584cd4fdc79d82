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
  { line: 'npm run test:unit', provenBy: 'test/repository/readme.test.ts' },
  { line: './node_modules/.bin/sla check content', exits: 0 },
];

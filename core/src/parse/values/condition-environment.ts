import { Environment } from '@marcbachmann/cel-js';

/** The longest condition, in UTF-16 units, that is read. */
export const longestCondition = 1000;

/**
 * The functions a condition may call. Each does work in proportion to the length of what it is given.
 * None reads a date: without a zone it would depend on the machine. ISO dates compare rightly as text.
 */
export const allowedFunctions: readonly string[] = [
  'has',
  'size',
  'contains',
  'startsWith',
  'endsWith',
  'lowerAscii',
  'upperAscii',
  'trim',
  'int',
  'double',
  'string',
  'bool',
  'all',
  'exists',
  'exists_one',
  'filter',
  'map',
];

/** Those of the allowed functions that look at every item of a list and name it by their first argument. */
export const listFunctions: readonly string[] = ['all', 'exists', 'exists_one', 'filter', 'map'];

/**
 * The CEL language as conditions use it: names need no declaration, and the size of what is parsed is bounded.
 * Numbers in a record are doubles while "100" in a condition is an integer; CEL compares the two but does not add
 * them, so arithmetic between them is declared here.
 */
export const conditionEnvironment: Environment = createEnvironment();

function createEnvironment(): Environment {
  const environment = new Environment({
    unlistedVariablesAreDyn: true,
    homogeneousAggregateLiterals: false,
    limits: { maxAstNodes: 200, maxDepth: 24, maxListElements: 100, maxMapEntries: 20, maxCallArguments: 4 },
  });
  for (const [left, right] of [
    ['int', 'double'],
    ['double', 'int'],
  ]) {
    environment
      .registerOperator(`${left} + ${right}: double`, (one, other) => Number(one) + Number(other))
      .registerOperator(`${left} - ${right}: double`, (one, other) => Number(one) - Number(other))
      .registerOperator(`${left} * ${right}: double`, (one, other) => Number(one) * Number(other))
      .registerOperator(`${left} / ${right}: double`, (one, other) => Number(one) / Number(other));
  }
  return environment;
}

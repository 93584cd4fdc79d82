import type { Wall } from './wall.ts';

const core = (folder: string) => `core/src/${folder}`;
const leftOfResolve = [core('parse'), core('read'), 'schema/src'];
const leftOfCheck = [core('resolve'), ...leftOfResolve];
/** Working time and the arithmetic of the funnel: what findings, scores and the editor all reckon with. */
const reckoning = [core('clock'), core('funnel')];
/** All of core, for those who ask it. */
export const engine = ['core/src', 'schema/src'];

/** The walls between the folders of core. */
export const wallsOfCore: readonly Wall[] = [
  {
    from: core('read'),
    mayImport: ['schema/src'],
    packages: [],
    node: false,
    reason: 'The first step of the pipeline knows of none that follow.',
  },
  {
    from: core('parse'),
    mayImport: [core('read'), 'schema/src'],
    packages: 'any',
    node: false,
    reason: 'Parsing one file never needs to know of the others.',
  },
  {
    from: core('resolve'),
    mayImport: leftOfResolve,
    packages: 'any',
    node: false,
    reason: 'What a handbook holds is a fact; what is right or wrong with it comes later.',
  },
  {
    from: core('clock'),
    mayImport: leftOfCheck,
    packages: ['temporal-polyfill'],
    node: false,
    reason: 'Working time is reckoned once, for findings, scores, the command and the page that answers for one case.',
  },
  {
    from: core('funnel'),
    mayImport: leftOfCheck,
    packages: 'any',
    node: false,
    reason: 'The funnel is reckoned once: the finding, the hover and the calculator say the same number.',
  },
  {
    from: core('check'),
    mayImport: [...reckoning, ...leftOfCheck],
    packages: 'any',
    node: false,
    reason: 'Findings are told without knowing of changes, scores or editors.',
  },
  {
    from: core('check/rules'),
    mayImport: [
      core('check/rule.ts'),
      core('check/support'),
      ...reckoning,
      core('resolve'),
      core('parse'),
      core('read'),
    ],
    packages: 'any',
    node: false,
    itself: false,
    reason: 'A rule can be read, tested and removed alone.',
  },
  {
    from: core('check/rules/index.generated.ts'),
    mayImport: [core('check/rule.ts'), core('check/rules')],
    packages: [],
    node: false,
    reason: 'The list of all rules is written by a script, and is the one file that knows them all.',
  },
  {
    from: core('diff'),
    mayImport: leftOfCheck,
    packages: 'any',
    node: false,
    reason: 'What changed is told without knowing what a rule would say about it.',
  },
  {
    from: core('score'),
    mayImport: [...reckoning, ...leftOfCheck],
    packages: 'any',
    node: false,
    reason: 'Results are counted against the version in force, whatever the rules say about its wording.',
  },
  {
    from: core('editor'),
    mayImport: [core('check'), core('diff'), core('score'), core('report'), ...reckoning, ...leftOfCheck],
    packages: 'any',
    node: false,
    reason: 'An editor asks the engine; the engine knows of no editor.',
  },
  {
    from: core('report'),
    mayImport: [],
    mayTypeImport: [core('check'), core('diff'), core('score'), core('parse'), core('read')],
    packages: ['sarif'],
    node: false,
    reason: 'A report gives a form to what it is handed; it finds out nothing itself.',
  },
  {
    from: core('index.ts'),
    mayImport: engine,
    packages: [],
    node: false,
    reason: 'The one door of the engine.',
  },
];

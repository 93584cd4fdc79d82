import type { ASTNode } from '@marcbachmann/cel-js';
import { allowedFunctions, listFunctions } from './condition-environment.ts';
import { quoted } from './read-text.ts';
import type { TextSpan } from './value-result.ts';

/**
 * The paths that an expression looks at, such as "lead.score", each once, in order. Names of list items are left out.
 */
export function findVariables(root: ASTNode): string[] {
  const paths = new Set<string>();
  collectPaths(root, new Set(), paths);
  return [...paths];
}

/** The first part of an expression that conditions may not have, with a message; `undefined` when all is well. */
export function findRefusedPart(root: ASTNode): { message: string; at: TextSpan } | undefined {
  return refusedIn(root, false);
}

function collectPaths(node: ASTNode, itemNames: ReadonlySet<string>, paths: Set<string>): void {
  const path = pathOf(node);
  if (path !== undefined) {
    if (!itemNames.has(path.split('.')[0] ?? '')) paths.add(path);
    return;
  }
  const itemName = itemNameOf(node);
  if (node.op === 'rcall' && itemName !== undefined) {
    const [, receiver, args] = node.args;
    collectPaths(receiver, itemNames, paths);
    const inner = new Set([...itemNames, itemName]);
    for (const argument of args.slice(1)) collectPaths(argument, inner, paths);
    return;
  }
  for (const child of childrenOf(node)) collectPaths(child, itemNames, paths);
}

/** "lead.score" for a chain of names; `undefined` for everything else. */
export function pathOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return undefined;
  const owner = pathOf(node.args[0]);
  return owner === undefined ? undefined : `${owner}.${node.args[1]}`;
}

/** The name that a walk over a list gives to each item; `undefined` when the node is no such walk. */
function itemNameOf(node: ASTNode): string | undefined {
  if (node.op !== 'rcall' || !listFunctions.includes(node.args[0])) return undefined;
  const first = node.args[2][0];
  return first?.op === 'id' ? first.args : undefined;
}

function refusedIn(node: ASTNode, insideList: boolean): { message: string; at: TextSpan } | undefined {
  const at = { start: node.start, end: node.end };
  const name = node.op === 'call' || node.op === 'rcall' ? node.args[0] : undefined;
  if (name === 'matches') return { message: matchesMessage, at };
  if (name !== undefined && !allowedFunctions.includes(name)) {
    return { message: `Conditions do not know ${quoted(name)}: use ${allowedFunctions.join(', ')}.`, at };
  }
  const walksList = itemNameOf(node) !== undefined;
  if (walksList && insideList) {
    return { message: 'This walks over a list inside a walk over a list: split it into two conditions.', at };
  }
  for (const child of childrenOf(node)) {
    const refused = refusedIn(child, insideList || walksList);
    if (refused) return refused;
  }
  return undefined;
}

const matchesMessage = 'Patterns are not allowed in a condition, for one can run for ever: use contains or startsWith.';

function childrenOf(node: ASTNode): ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return [...node.args];
  }
}

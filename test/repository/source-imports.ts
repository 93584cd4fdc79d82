import { parseAst } from 'vitest/node';

/** One import in a source file. `specifier` is `undefined` where it is computed and cannot be read off. */
export type SourceImport = { specifier: string | undefined; typeOnly: boolean; line: number };

type Syntax = { type: string; start: number; [key: string]: unknown };

/**
 * Finds every import of a source file: static and dynamic ones, exports from elsewhere, types (`import type`,
 * `import('x').Y`), `require`, and files named by `new URL('x', import.meta.url)`.
 *
 * @param path decides the language: `.ts`, `.mjs`, `.js` or `.astro` (its frontmatter and its scripts).
 * @param text the source.
 * @throws where the source cannot be parsed.
 */
export function sourceImports(path: string, text: string): SourceImport[] {
  return codeParts(path, text).flatMap(({ code, lineBefore }) => {
    const found: SourceImport[] = [];
    visit(parseAst(code, { lang: 'ts' }), (syntax) => {
      const read = readImport(syntax);
      if (read) found.push({ ...read, line: lineBefore + code.slice(0, syntax.start).split('\n').length });
    });
    return found;
  });
}

function readImport(syntax: Syntax): Omit<SourceImport, 'line'> | undefined {
  switch (syntax.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration': {
      if (!syntax.source) return undefined;
      const typeOnly = syntax.importKind === 'type' || syntax.exportKind === 'type';
      return { specifier: literal(syntax.source), typeOnly };
    }
    case 'TSImportType':
      return { specifier: literal(syntax.source), typeOnly: true };
    case 'ImportExpression':
      return { specifier: literal(syntax.source), typeOnly: false };
    case 'TSExternalModuleReference':
      return { specifier: literal(syntax.expression), typeOnly: false };
    case 'CallExpression':
      return isCallOf(syntax, 'require') ? { specifier: literal(firstArgument(syntax)), typeOnly: false } : undefined;
    case 'NewExpression':
      return isFileUrl(syntax) ? { specifier: literal(firstArgument(syntax)), typeOnly: false } : undefined;
    default:
      return undefined;
  }
}

function isCallOf(syntax: Syntax, name: string): boolean {
  const callee = syntax.callee as Syntax;
  return callee.type === 'Identifier' && callee.name === name;
}

/** `new URL('./x.ts', import.meta.url)`: a module that is started as a worker or read as a file. Folders and data are not. */
function isFileUrl(syntax: Syntax): boolean {
  const base = (syntax.arguments as Syntax[])[1];
  const object = base?.type === 'MemberExpression' ? (base.object as Syntax) : undefined;
  const path = literal(firstArgument(syntax)) ?? '';
  return isCallOf(syntax, 'URL') && object?.type === 'MetaProperty' && /^\..*\.(ts|mjs|js|astro)$/.test(path);
}

function firstArgument(syntax: Syntax): unknown {
  return (syntax.arguments as unknown[])[0];
}

function literal(value: unknown): string | undefined {
  const syntax = value as Syntax | undefined;
  return syntax?.type === 'Literal' && typeof syntax.value === 'string' ? syntax.value : undefined;
}

function codeParts(path: string, text: string): { code: string; lineBefore: number }[] {
  if (!path.endsWith('.astro')) return [{ code: text, lineBefore: 0 }];
  const frontmatter = /^---\r?\n(?<code>.*?)^---$/dms;
  const scripts = /<script(?:\s[^>]*)?>(?<code>.*?)<\/script>/dgs;
  const matches = [...[text.match(frontmatter)].filter((match) => match !== null), ...text.matchAll(scripts)];
  return matches.map((match) => {
    const start = match.indices?.groups?.code?.[0] ?? 0;
    return { code: match.groups?.code ?? '', lineBefore: text.slice(0, start).split('\n').length - 1 };
  });
}

function visit(value: unknown, see: (syntax: Syntax) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (value !== null && typeof value === 'object') {
    if (typeof (value as Syntax).type === 'string') see(value as Syntax);
    for (const child of Object.values(value)) visit(child, see);
  }
}

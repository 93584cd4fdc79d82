import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { annotations } from '../scripts/generate-validators.ts';
import { type FileKind, fields, type SchemaName, schemas } from './index.ts';

type Schema = { [keyword: string]: unknown };

const names = Object.keys(schemas) as SchemaName[];
const kinds = Object.keys(fields) as FileKind[];

describe.each(names)('the schema of %s', (name) => {
  it('passes the strict mode of Ajv without any other file', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    ajv.addVocabulary(annotations);
    expect(() => ajv.compile(schemas[name])).not.toThrow();
  });

  it('describes every property, every definition and every item', () => {
    const plain = placesOf(schemas[name]).filter(({ schema }) => !isSentence(schema.description));
    expect(plain.map(({ place }) => place)).toEqual([]);
  });

  it('gives only examples that it takes itself', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schemas[name], name);
    const wrong = placesOf(schemas[name]).flatMap(({ place, schema }) =>
      ((schema.examples ?? []) as unknown[]).filter((example) => !ajv.validate({ $ref: `${name}#${place}` }, example)),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(kinds)('the authored objects of %s', (kind) => {
  it('refuse unknown keys and pass keys that begin with x-', () => {
    const objects = placesOf(schemas[kind]).filter(({ schema }) => [schema.type].flat().includes('object'));
    const closed = objects.filter(({ schema }) => schema.properties !== undefined);
    const careless = closed.filter(({ schema }) => schema.additionalProperties === undefined);
    const withoutOwnKeys = closed.filter(
      ({ schema }) => schema.additionalProperties !== true && (schema.patternProperties as Schema)?.['^x-'] !== true,
    );
    expect([...careless, ...withoutOwnKeys].map(({ place }) => place)).toEqual([]);
  });
});

describe('the table of fields', () => {
  const field = (kind: FileKind, path: string) => fields[kind].find((each) => each.path === path);

  it('names each place once, with its types and its description', () => {
    for (const kind of kinds) {
      const paths = fields[kind].map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      expect(fields[kind].filter(({ types, description }) => types.length === 0 || description === '')).toEqual([]);
    }
  });

  it('says which values to read, which names to look up and which texts to lint', () => {
    expect(field('agreement', 'goals/*/clock/within')?.value).toEqual(['duration']);
    expect(field('agreement', 'goals/*/clock/calendar')).toMatchObject({ ref: ['calendar'], also: ['default'] });
    expect(field('agreement', 'goals/*/owner/*')?.ref).toEqual(['party']);
    expect(field('agreement', 'remedies/*/when/goal')).toMatchObject({ ref: ['goal'], also: ['any'] });
    expect(field('agreement', 'parties/*')?.id).toBe('party');
    expect(field('agreement', 'definitions/*/all/*')?.value).toEqual(['condition']);
    expect(field('agreement', 'goals/*')?.prose).toBe(true);
    expect(field('term', 'see/*')?.ref).toEqual(['term']);
    expect(field('handbook', 'calendars/*/holidays/*/on')?.value).toEqual(['date', 'month-day']);
    expect(field('review', 'agreement')).toMatchObject({ ref: ['agreement'], types: ['string'] });
  });

  it('says which words a field takes, what leaving it out means and whether it may be left out', () => {
    expect(field('agreement', 'status')).toMatchObject({ default: 'active', words: expect.arrayContaining(['draft']) });
    expect(field('handbook', 'rules/*')?.words).toEqual(['off', 'hint', 'warning', 'error']);
    expect(field('agreement', 'goals')?.required).toBe(true);
    expect(field('agreement', 'stages')?.required).toBeUndefined();
  });
});

/** Every schema below the root that describes a value, with a JSON Pointer to it. */
function placesOf(root: Schema): { place: string; schema: Schema }[] {
  return [{ place: '', schema: root }, ...below(root, '')];
}

function below(schema: Schema, place: string): { place: string; schema: Schema }[] {
  const named = ['properties', '$defs'].flatMap((keyword) =>
    Object.entries((schema[keyword] ?? {}) as Schema).map(([name, child]) => [`${place}/${keyword}/${name}`, child]),
  );
  const others = ['items', 'additionalProperties']
    .filter((keyword) => typeof schema[keyword] === 'object' && !isReference(schema[keyword]))
    .map((keyword) => [`${place}/${keyword}`, schema[keyword]]);
  return ([...named, ...others] as [string, Schema][]).flatMap(([at, child]) => [
    { place: at, schema: child },
    ...below(child, at),
  ]);
}

/** An item that is nothing but a reference is described where the reference leads. */
function isReference(schema: unknown): boolean {
  return Object.keys(schema as Schema).join() === '$ref';
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && /^[A-Z].*\.$/.test(text);
}

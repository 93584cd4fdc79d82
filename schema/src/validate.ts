import type { CompiledValidator, FileKind, SchemaError } from './annotations.ts';
import * as compiled from './generated/validators.js';

/**
 * Compares the data of a file with the schema of its kind. One function for each kind of file.
 *
 * Each takes the data as the YAML reader gives it and returns every difference, or an empty list when there is none.
 * Each error points at the value or the key that is wrong; nothing is reported twice for one mistake.
 */
export const validators: Readonly<Record<FileKind, (value: unknown) => SchemaError[]>> = {
  handbook: (value) => errorsOf(compiled.handbook, value),
  agreement: (value) => errorsOf(compiled.agreement, value),
  term: (value) => errorsOf(compiled.term, value),
  review: (value) => errorsOf(compiled.review, value),
  guide: (value) => errorsOf(compiled.guide, value),
};

/** Beside the error that counts, Ajv reports that an `if` led to it. That helps nobody. */
function errorsOf(validator: CompiledValidator, value: unknown): SchemaError[] {
  if (validator(value)) return [];
  return (validator.errors ?? []).filter((error) => error.keyword !== 'if').map(asUnknownKey);
}

/** A contact takes unknown keys that have no value. One that has a value is an unknown key like any other. */
function asUnknownKey(error: SchemaError): SchemaError {
  if (!error.schemaPath.endsWith('/additionalProperties/type') || error.params.type !== 'null') return error;
  const cut = error.instancePath.lastIndexOf('/');
  const key = error.instancePath
    .slice(cut + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  return {
    keyword: 'additionalProperties',
    instancePath: error.instancePath.slice(0, cut),
    schemaPath: error.schemaPath.slice(0, -'/type'.length),
    params: { additionalProperty: key },
  };
}

export type { Field, FileKind, NameKind, SchemaError, SchemaName, ValueKind } from './annotations.ts';
export { fields } from './generated/fields.ts';
export { schemas } from './generated/schemas.ts';
export type * from './generated/types.ts';
export { validators } from './validate.ts';

/** The kinds of file that an author writes. */
export type FileKind = 'handbook' | 'agreement' | 'term' | 'review' | 'guide';

/** The names of all published schemas: the files that authors write, and what machines write and read. */
export type SchemaName =
  | FileKind
  | 'check-report'
  | 'change-report'
  | 'review-report'
  | 'log-report'
  | 'scorecard'
  | 'case-report'
  | 'snapshot'
  | 'rules-list'
  | 'baseline'
  | 'handbook-data'
  | 'goals-data'
  | 'glossary-data';

/** The forms that a value written as text can have. `when` is a date or a fiscal period. */
export type ValueKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'range'
  | 'target'
  | 'duration'
  | 'date'
  | 'period'
  | 'when'
  | 'recurrence'
  | 'condition'
  | 'version'
  | 'frequency'
  | 'email'
  | 'url'
  | 'path'
  | 'hours'
  | 'weekdays'
  | 'time-zone'
  | 'month-day'
  | 'currency';

/** The kinds of thing that a name can stand for. Agreements take their id from the name of their file. */
export type NameKind =
  | 'party'
  | 'stage'
  | 'goal'
  | 'term'
  | 'calendar'
  | 'agreement'
  | 'role'
  | 'commitment'
  | 'decision';

/** One place in a kind of file, with everything that the schema says about the value there. */
export interface Field {
  /** The way to the place, from the top of the file. `*` stands for any item of a list and for any free key. */
  path: string;
  /** What the field is for, in plain words. */
  description: string;
  /** The types that the value may have, as JSON Schema names them. */
  types: readonly string[];
  /** Values as an author would write them. */
  examples?: readonly unknown[];
  /** The closed list of words that the value must be one of. */
  words?: readonly string[];
  /** What leaving the field out means, where that is one certain value. */
  default?: unknown;
  /** Whether the object around the field is incomplete without it. */
  required?: boolean;
  /** The forms that the value may have when it is text or a number; one of them must fit. */
  value?: readonly ValueKind[];
  /** The value is a name, and of these kinds of thing. */
  ref?: readonly NameKind[];
  /** Words that may stand in place of a name, such as `any`. */
  also?: readonly string[];
  /** The value may name something that is declared nowhere; that is no mistake. */
  open?: boolean;
  /** The value is one of the names by which other fields refer to a thing of this kind. */
  id?: NameKind;
  /** The value is text for people, in which defined terms are used. */
  prose?: boolean;
}

/** One way in which a value differs from its schema, in the form that Ajv gives it. */
export interface SchemaError {
  /** The word of the schema that is not met, such as `required` or `additionalProperties`. */
  keyword: string;
  /** A JSON Pointer to the value. For a key that is missing or unknown it leads to the object around it. */
  instancePath: string;
  /** Where in the schema the word stands. */
  schemaPath: string;
  /** What the keyword has to say: `missingProperty`, `additionalProperty`, `allowedValues`, `type` … */
  params: Readonly<Record<string, unknown>>;
  /** Ajv's own message. It is not written for authors. */
  message?: string;
}

/** A validator as Ajv compiles it: it answers, and leaves the errors of its last call on itself. */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

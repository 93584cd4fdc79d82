/** How the things of a list are known again in another version of it. */
export interface ThingRule {
  /** Fields that name a thing, the surest first. Several together name it only if it has all of them. */
  readonly names: readonly (readonly string[])[];
  /**
   * How much alike two things have to be, from 0 to 1, to be taken for one although their surest names differ; undefined
   * where another name is another thing, however alike the rest of it is.
   */
  readonly renamed: number | undefined;
  /** Whether the order says something: the first line that fits decides, or one comes after the other. */
  readonly isOrdered: boolean;
}

/** How the things of the list at a place of the schema (`goals`, `parties/*\/contacts`) are known again. */
export function thingRule(list: string): ThingRule {
  return rules.get(list) ?? unknownList;
}

/** Lists that hold things with fields and are known by name. A test holds them against the schema. */
export function knownLists(): readonly string[] {
  return [...rules.keys()];
}

/** Lists of single values, and those that authors make up. */
const unknownList: ThingRule = {
  names: [['id'], ['name'], ['term'], ['title'], ['when'], ['statement']],
  renamed: 0.7,
  isOrdered: false,
};

function things(...names: readonly string[]): ThingRule {
  return { names: names.map((each) => each.split('+')), renamed: 0.7, isOrdered: false };
}

function ordered(rule: ThingRule): ThingRule {
  return { ...rule, isOrdered: true };
}

function byNameAlone(rule: ThingRule): ThingRule {
  return { ...rule, renamed: undefined };
}

/** The day of a step is what names it, and what changes with every new period. */
function oftenRenamed(rule: ThingRule): ThingRule {
  return { ...rule, renamed: 0.5 };
}

const definition: readonly (readonly [string, ThingRule])[] = [
  ['aliases', byNameAlone(things())],
  ['avoid', byNameAlone(things())],
  ['see', byNameAlone(things())],
  ['not-to-confuse-with', byNameAlone(things())],
  ['examples', things('it')],
];

const rules: ReadonlyMap<string, ThingRule> = new Map([
  ['calendars', things('id', 'name')],
  ['calendars/*/holidays', byNameAlone(things('on', 'name'))],
  ['roles', things('id', 'name')],
  ['imports', things('id', 'file')],
  ['parties', things('id', 'name')],
  ['parties/*/contacts', byNameAlone(things('role+email', 'email', 'role', 'channel'))],
  ['goals', things('id', 'statement')],
  ['goals/*/by-segment', things('when')],
  ['goals/*/steps', oftenRenamed(things('by', 'statement', 'target'))],
  ['definitions', things('term', 'abbr')],
  ...definition.flatMap(([list, rule]): [string, ThingRule][] => [
    [list, rule],
    [`definitions/*/${list}`, rule],
  ]),
  ['stages', ordered(things('id', 'term', 'name'))],
  ['handoffs', things('from+to', 'from', 'to')],
  ['qualification/fit', ordered(byNameAlone(things('id')))],
  ['qualification/interest', ordered(byNameAlone(things('id')))],
  ['commitments', things('id', 'by+statement', 'statement')],
  ['needs', things('party+statement', 'statement')],
  ['meetings', things('name')],
  ['remedies', things('when+then', 'when', 'then')],
  ['escalation', ordered(things('to'))],
  ['exceptions', things('when+then', 'when', 'then')],
  ['signoffs', byNameAlone(things('party+version+by', 'party+version'))],
  ['scoring/rules', things('on+when', 'on', 'when')],
  ['scoring/caps', byNameAlone(things('group'))],
  ['nurture', things('when', 'with')],
  ['routing', ordered(things('when', 'otherwise', 'to'))],
  ['decisions', things('id', 'title', 'statement')],
  ['decisions/*/steps', ordered(things('when', 'otherwise', 'then'))],
  ['ageing', things('stage+after', 'stage')],
  ['funnel/stages', things('from+to')],
  ['events', things('name+on', 'name+from', 'name')],
  ['links', things('to', 'label')],
  ['attendees', byNameAlone(things('party+role', 'role', 'party', 'name'))],
]);

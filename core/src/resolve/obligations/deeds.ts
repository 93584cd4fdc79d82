/**
 * Whether words that may bind do: “will call”, not “will see”, “will be told” or “will not”.
 * @param deed what stands behind them.
 * @param before what stands before them.
 */
export function binds(verb: string, deed: string, before: string): boolean {
  const rest = deed.replace(
    /^(?: *(?:also|then|each|both|always|all|in turn|in return|therefore|jointly|together|,))+/i,
    '',
  );
  if (/^ ?(?:not|never|no longer)\b/i.test(rest) || /^n[’']t/.test(rest)) return false;
  if (/^ (?:each other|one another)\b/i.test(rest)) return false;
  if (/^agrees? to$/.test(verb)) return !/^ (?:the|this|these|that|our|its|their|all|an?)\b/i.test(rest);
  if (/^(?:is|are) to$/.test(verb) && /^ (?:blame|thank|date|say|be)\b/i.test(rest)) return false;
  if (/^(?:will|should|[’']ll)$/.test(verb))
    return isDeed(rest) && !(/\bwe$/i.test(before.trimEnd()) && meta.test(rest));
  if (/^need/.test(verb) && /^ (?:know|understand|learn|remember|think|feel|have|be)\b/i.test(rest)) return false;
  return (
    !/^ have (?:been|had)\b|^ do with\b|^ be able\b/i.test(rest) &&
    !(verb === 'must' && /^ (?:be|have) \w+ing\b/i.test(rest))
  );
}

/** “Sales will call …” is a deed; “Sales will see …” and “Sales will be told …” only say what comes. */
function isDeed(rest: string): boolean {
  const being = /^ be (?:(?:more|fully|always|very|equally|jointly|held) )*([\p{L}-]+)/iu.exec(rest);
  if (being !== null) return bindingStates.test(being[1] ?? '');
  return givenAway.test(rest) || !happenings.test(rest);
}

const bindingStates =
  /^(?:responsible|accountable|answerable|responsive|proactive|transparent|available|flexible|supportive|open|mindful|prompt|consistent|helpful|ready|reachable|honest|quick|timely|diligent|respectful)$/i;

/** “get back to a lead”, “get leads called”, “get feedback to Marketing”, “see to it”: done, and not received or looked at. */
const givenAway = new RegExp(
  '^ (?:see to\\b|get (?:back|in (?:touch|contact)|hold of|round|around|to (?:the|each|every|all|any|new)?|through (?:the|each|every|all)|on (?:to|the phone)|together|rid|' +
    'going|moving|better|faster|quicker|started)\\b|get (?:(?!(?:that|which|who|from|when|access)\\b)[\\p{L}\\p{N}\uE000’-]+ ){1,5}' +
    '(?:called|answered|contacted|followed|done|sent|returned|reviewed|closed|signed|worked|fixed|updated|settled|cleared|(?:out|over|back)(?= to\\b|[.,;]|$)|to \uE000)(?![\\p{L}])|' +
    'get \uE000 (?!and\\b|or\\b))',
  'iu',
);

/** What happens to somebody, or is so. */
const happenings =
  /^ (?:soon |probably |likely |sometimes |only |still |already |now |no doubt |certainly )*(?:often|sometimes|tend|complain|argue|blame|function|serve|act as|have|see|know|find|hear|feel|notice|want|need|like|love|enjoy|benefit|gain|lose|win|suffer|depend|prefer|believe|think|receive|get|become|remain|look (?:forward|like|better|worse)|seem|appear|say that|tell you|fall|rise|drop|decline|go(?! (?:over|through))|come|happen|understand why|understand that|recogni[sz]e|remember|realise|realize|ask|struggle|fail|miss|stop|cease|end|last)\b/i;

/** What a text says of itself: “below we will describe”. */
const meta =
  /^ (?:now |then |also |first |next )*(?:cover|explain|show|describe|discuss|look|walk|talk|use the (?:word|term)|call (?:this|it|them)|refer|assume|focus on here|see|return|come back|start with|begin with)\b/i;

import { isSubject } from './subjects.ts';

/**
 * Whether a heading names nobody but those whom an agreement binds: “Sales”, “Shared”.
 * @param heading with names marked.
 */
export function isSubjectAlone(heading: string): boolean {
  return isSubject(heading) || /^(?:shared|joint|together)$/i.test(heading);
}

/**
 * Whether a heading, or a line above a list, promises something of those whom an agreement binds: “Goals for Q4”,
 * “Marketing’s commitments”, “What Sales owes”, “Both teams commit to”. @param heading with names marked.
 */
export function isPromiseHeading(heading: string): boolean {
  return isNamedPromise(heading) || isClause(heading, owed) || isClause(heading, bound);
}

/** “Shared goals”, “Marketing’s commitments and targets for 2027”, “SLA commitments”. */
function isNamedPromise(heading: string): boolean {
  if (ofText.test(heading)) return false;
  const match = promise.exec(heading);
  if (match === null) return false;
  const whose = (match[1] ?? '').replace(kinds, '').replace(/(?:[’']s?)? *$/, '');
  return whose === '' || modifiers.test(whose) || isSubject(whose.replace(/,$/, ''));
}

const promise =
  /^(.{0,80}?)\b(?:roles and )?(?:goals?|targets?|commitments?|obligations?|promises|duties|responsibilities|deliverables|objectives|pledges|service levels?)(?: and (?:goals?|targets?|commitments?|obligations?|promises|duties|responsibilities|deliverables|objectives))?(?: (?:of|for|to|from|by|in|per|until)\b.*)?(?: (?:include|are)(?: the following)?)?$/iu;

/** “Goals of this page”: what a text is for. */
const ofText =
  /\b(?:of|for|in) (?:this|the) (?:page|document|guide|section|chapter|text|handbook|course|training|onboarding|workshop|meeting|call|review|session|series)$/iu;

const kinds =
  /\b(?:the|our|shared|joint|common|mutual|main|key|core|monthly|quarterly|annual|yearly|service[- ]level|business)(?:,| and)? /giu;

/** One or two words that say which goals; none that makes the heading about something else: “How goals are set”. */
const modifiers =
  /^(?!\S*ing\b|(?:non|anti)\b|.*\b(?:what|how|that|which|who|whose|when|where|whether|why|if|because|and|or|for|of|to|in|on|by|with|from|past|previous|last|missed|old|example|no|not)\b)[\p{L}&-]+(?: [\p{L}&-]+)?$/iu;

function isClause(heading: string, pattern: RegExp): boolean {
  const subject = pattern.exec(heading)?.[1];
  return subject !== undefined && isSubject(subject);
}

const owed =
  /^what (.{1,80}?) (?:owes?|promises?|commits? to|must|shall|will (?:do|deliver|give|provide|send)|ha(?:s|ve) to|delivers?|gives?)\b/i;

const bound =
  /^(.{1,80}?)(?:,? in (?:turn|return),?)? (?:will|must|shall|commits? to|agrees? to|promises?|(?:is|are) (?:responsible|accountable) for|owes?|has to|have to|undertakes? to)(?: (?:do|provide|deliver|give|send|share|supply))?(?: the following)?$/i;

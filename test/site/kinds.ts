/** One page of every kind that the site has, by its path. */
export const kindsOfPage: Readonly<Record<string, string>> = {
  home: '',
  agreement: 'agreements/marketing-sales/',
  'one lead': 'agreements/marketing-sales/case/',
  'list of agreements': 'agreements/',
  scorecard: 'agreements/marketing-sales/scorecard/',
  funnel: 'agreements/marketing-sales/funnel/',
  'list of scorecards': 'scorecard/',
  glossary: 'glossary/',
  term: 'glossary/mql/',
  'term of one agreement': 'glossary/marketing-sales/verdict/',
  review: 'reviews/2026-10-14-marketing-sales/',
  'list of reviews': 'reviews/',
  guide: 'guide/first-week/',
  'list of guides': 'guide/',
  rule: 'rules/goal-no-target/',
  'list of rules': 'rules/',
  help: 'help/how-to-read/',
  changes: 'changes/',
  'list of versions': 'agreements/sales-development-account-executives/versions/',
  'page that is not there': 'nowhere/',
};

/** Those that only a clone with the whole history has. */
export const kindsOfPast: Readonly<Record<string, string>> = {
  version: 'agreements/marketing-sales/versions/1.0.1/',
  comparison: 'agreements/sales-development-account-executives/compare/',
};

/** The pages whose look is kept, by a name for the picture. Each is taken in two widths, in light and in dark. */
export const looks: Readonly<Record<string, string>> = {
  home: '',
  agreement: 'agreements/marketing-sales/',
  goals: 'agreements/marketing-sales/goals/',
  scorecard: 'agreements/marketing-sales/scorecard/',
  glossary: 'glossary/',
  term: 'glossary/mql/',
  'way-of-a-lead': 'stages/',
  party: 'parties/sales/',
  onboarding: 'onboarding/for/sales/',
  calendar: 'calendar/',
};

/** A phone and a desktop, in pixels. */
export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;

/** The colours a reader may have chosen. */
export const themes = ['light', 'dark'] as const;

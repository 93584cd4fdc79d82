import { addresses } from '../addresses.ts';

/** A page that helps, and what it helps with. */
export interface HelpLink {
  readonly title: string;
  readonly address: string;
  readonly about: string;
}

/** The pages that help, by who needs them. */
export const helpParts: readonly { readonly title: string; readonly links: readonly HelpLink[] }[] = [
  {
    title: 'For everybody',
    links: [
      help(
        'How to read this handbook',
        addresses.help.reading,
        'Where the parts of an agreement stand, and what the marks mean.',
      ),
      help(
        'How to see where you stand',
        addresses.help.standing,
        'What the status of an agreement says, and how to be told of it.',
      ),
      help('How an agreement changes', addresses.help.changing, 'Who may propose a change, and from when it counts.'),
      help('What kind of change it is', addresses.help.decisions, 'Which changes need a signature, and which do not.'),
      help('How to print a page', addresses.help.printing, 'On paper, or kept as a PDF.'),
    ],
  },
  {
    title: 'For people who write agreements',
    links: [
      help(
        'How to keep results',
        addresses.help.results,
        'How values of goals are written down, and where they come from.',
      ),
      help(
        'What to do about a finding',
        addresses.help.findings,
        'Repair it, silence it with a reason, or put it off.',
      ),
      help(
        'How every change is checked',
        addresses.help.checking,
        'What GitHub or GitLab does with a proposed change.',
      ),
      help('Rules for authors', addresses.rules, 'Everything that is checked, with examples.'),
      help('For other programs', addresses.data.about, 'The handbook as data, for dashboards and calendars.'),
    ],
  },
];

function help(title: string, address: string, about: string): HelpLink {
  return { title, address, about };
}

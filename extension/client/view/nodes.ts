import type {
  AgreementOverview,
  DueReview,
  FindingOverview,
  HandbookCounts,
  HandbookOverview,
} from '../../protocol.ts';
import { count, oneLine } from '../words.ts';
import { findingNode, goalNode, looksOf, reviewNode, termNode } from './leaf-nodes.ts';
import { type Node, warning } from './node.ts';

/** The lines at the top: those of the only handbook, or one for each of several. */
export function nodesOf(handbooks: readonly HandbookOverview[]): Node[] {
  const [only] = handbooks;
  if (only !== undefined && handbooks.length === 1) return partsOf(only);
  return handbooks.map((handbook) => ({
    id: handbook.folder,
    label: oneLine(handbook.title),
    description: handbook.folder.split('/').at(-1),
    icon: 'book',
    open: true,
    children: partsOf(handbook),
  }));
}

function partsOf({ folder, agreements, terms, reviews, otherFindings, counts }: HandbookOverview): Node[] {
  const other = otherFindings.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
  const part = (name: string, rest: Omit<Node, 'id' | 'label'>): Node => ({
    id: `${folder} ${name}`,
    label: name,
    ...rest,
  });
  return [
    ...agreements.map((agreement) => agreementNode(agreement, folder, agreements.length <= mostOpen)),
    ...(other.length === 0
      ? []
      : [
          part('Findings elsewhere', {
            description: String(other.length),
            ...looksOf(other.map(({ finding }) => finding)),
            children: other.map(({ path, finding }, index) => findingNode(finding, `${folder} other ${index}`, path)),
          }),
        ]),
    part('Terms', {
      description: String(terms.length),
      icon: 'symbol-key',
      children: terms.map((term) => termNode(term, folder)),
    }),
    part('Reviews', {
      icon: 'calendar',
      ...whenDue(reviews, counts),
      children: reviews.map((review) => reviewNode(review, folder)),
    }),
  ];
}

/** A handbook with more agreements is easier to read with all of them closed at first. */
const mostOpen = 10;

function agreementNode(agreement: AgreementOverview, folder: string, isOpen: boolean): Node {
  const { title, version, status, goals, findings, place } = agreement;
  const id = `${folder} ${place.uri}`;
  const undecided = goals.filter(({ measurable }) => !measurable).length;
  return {
    id,
    label: oneLine(title),
    description: [version, ...(status === 'active' ? [] : [status])].filter((each) => each !== undefined).join(' · '),
    tooltip: `${oneLine(title)}\n${count(goals.length, 'goal')}, ${undecided} of them cannot be decided.\n${count(findings.length, 'finding')}.`,
    icon: 'note',
    place,
    open: isOpen,
    children: [
      ...goals.map((goal) => goalNode(goal, id)),
      ...(findings.length === 0 ? [] : [findingsNode(findings, id)]),
    ],
  };
}

function findingsNode(findings: readonly FindingOverview[], agreement: string): Node {
  return {
    id: `${agreement} findings`,
    label: 'Findings',
    description: String(findings.length),
    ...looksOf(findings),
    children: findings.map((finding, index) => findingNode(finding, `${agreement} finding ${index}`)),
  };
}

function whenDue(
  [next]: readonly DueReview[],
  { overdueReviews }: HandbookCounts,
): Pick<Node, 'description' | 'colour'> {
  if (overdueReviews > 0) return { description: `${overdueReviews} overdue`, colour: warning };
  return next === undefined ? {} : { description: `next on ${next.date}` };
}

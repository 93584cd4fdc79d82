import type { ArtifactLocation, Fix, Location, Log, Region, Result, Suppression } from 'sarif';
import type { CheckResult, Finding, KnownFinding, SilencedFinding } from '../check/index.ts';
import type { Range } from '../read/index.ts';
import { forJson, forSarif, forUri } from './escape.ts';
import { type DocumentedRule, positions, type ReportOptions, type Sources } from './report.ts';
import { levels, ruleDescriptor } from './sarif-rule.ts';

/**
 * SARIF 2.1.0, for code scanning. Every rule that was given is listed with its help, whether it found something or not.
 * What was silenced or put off is there, too, and says so: a reader of SARIF leaves it out or shows it as dealt with.
 * Source of the form: OASIS, Static Analysis Results Interchange Format 2.1.0.
 */
export function sarifReport(result: CheckResult, sources: Sources, options: ReportOptions = {}): string {
  const rules = options.rules ?? [];
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Living SLA',
            ...(options.version === undefined ? {} : { semanticVersion: options.version }),
            rules: rules.map(ruleDescriptor),
          },
        },
        invocations: [{ executionSuccessful: true }],
        columnKind: 'utf16CodeUnits',
        results: resultsOf(result, { sources, rules, base: options.base ?? '' }),
        properties: { summary: result.summary },
      },
    ],
  };
  return forJson(log);
}

interface Shown {
  readonly sources: Sources;
  readonly rules: readonly DocumentedRule[];
  readonly base: string;
}

/** Where one result says whether it is suppressed, all have to (SARIF 2.1.0, 3.27.23); an empty list means that it is not. */
function resultsOf({ findings, silenced, known }: CheckResult, shown: Shown): Result[] {
  return [
    ...findings.map((finding) => resultOf(finding, [], shown)),
    ...silenced.map((finding) => resultOf(finding, [inSource(finding)], shown)),
    ...known.map((finding) => resultOf(finding, [inBaseline(finding)], shown)),
  ];
}

function inSource({ reason, until }: SilencedFinding): Suppression {
  const justification = until === undefined ? reason : `${reason} (until ${until})`;
  return { kind: 'inSource', status: 'accepted', justification: justification.toWellFormed() };
}

function inBaseline({ note = 'Known from the baseline.' }: KnownFinding): Suppression {
  return { kind: 'external', status: 'accepted', justification: note.toWellFormed() };
}

function resultOf(finding: Finding, suppressions: Suppression[], shown: Shown): Result {
  const ruleIndex = shown.rules.findIndex((rule) => rule.id === finding.rule);
  const related = finding.related.map((each, id) => ({
    id,
    ...locationOf(each, shown),
    message: message(each.message),
  }));
  const fixes = finding.fixes.map((fix) => fixOf(fix, shown));
  return {
    ruleId: finding.rule,
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: message(finding.message),
    locations: [locationOf(finding, shown)],
    partialFingerprints: { 'livingSla/v1': finding.fingerprint },
    suppressions,
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

function message(text: string): { text: string } {
  return { text: forSarif(text) };
}

interface Place {
  readonly file: string;
  readonly range: Range;
}

function locationOf(place: Place, shown: Shown): Location {
  return { physicalLocation: { artifactLocation: artifact(place.file, shown), region: regionOf(place, shown) } };
}

function artifact(file: string, { base }: Shown): ArtifactLocation {
  return { uri: forUri(`${base}${file}`), uriBaseId: '%SRCROOT%' };
}

function regionOf({ file, range }: Place, { sources }: Shown): Region {
  const { start, end } = positions(sources, file, range);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function fixOf({ title, edits, byHand }: Finding['fixes'][number], shown: Shown): Fix {
  const byFile = Map.groupBy(edits, (edit) => edit.file);
  return {
    description: message(title),
    ...(byHand ? { properties: { byHand } } : {}),
    artifactChanges: [...byFile].map(([file, inFile]) => ({
      artifactLocation: artifact(file, shown),
      replacements: inFile.map((edit) => ({
        deletedRegion: regionOf(edit, shown),
        insertedContent: { text: edit.text.toWellFormed() },
      })),
    })),
  };
}

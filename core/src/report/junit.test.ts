import { describe, expect, test } from 'vitest';
import { goal, resultOf, show } from './example-report.ts';
import { formats } from './formats.ts';

/** What stands before the files in every JUnit report here. */
const countsSuite = `  <testsuite name="counts of this run" tests="0" failures="0" errors="0">
    <properties>
      <property name="files" value="2"/>
      <property name="errors" value="0"/>
      <property name="warnings" value="0"/>
      <property name="hints" value="0"/>
      <property name="silenced" value="5"/>
      <property name="known" value="6"/>
      <property name="stale" value="7"/>
      <property name="fixed" value="8"/>
      <property name="history" value="cut"/>
    </properties>
  </testsuite>`;

describe('junit', () => {
  test('fails what reaches the threshold and passes the rest', () => {
    const error = { ...goal, severity: 'error' } as const;
    const shown = show('junit', [goal, error], { failOn: 'error' });
    expect(shown).toContain('<testsuites name="sla check" tests="3" failures="1" errors="0">');
    expect(shown.match(/<failure /g)).toHaveLength(1);
    expect(shown.match(/<system-out>/g)).toHaveLength(1);
  });

  test('without findings has a passing case for each file', () => {
    expect(show('junit', [])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sla check" tests="2" failures="0" errors="0">
${countsSuite}
  <testsuite name="slas/marketing-sales.mdx" tests="1" failures="0" errors="0">
    <testcase classname="slas/marketing-sales.mdx" name="no findings"/>
  </testsuite>
  <testsuite name="handbook.yaml" tests="1" failures="0" errors="0">
    <testcase classname="handbook.yaml" name="no findings"/>
  </testsuite>
</testsuites>
`);
  });

  test('is a document even where no file was read', () => {
    expect(formats.junit(resultOf([]), new Map())).toContain(
      `<testsuites name="sla check" tests="0" failures="0" errors="0">\n${countsSuite}\n</testsuites>`,
    );
  });
});

import { describe, expect, test } from 'vitest';
import { type Condition, parseCondition } from './condition.ts';
import { longestCondition } from './condition-environment.ts';
import { evaluateCondition } from './evaluate-condition.ts';

function condition(text: string): Condition {
  const result = parseCondition(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe('reading a condition', () => {
  test.each<[string, string[]]>([
    ['lead.score >= 100', ['lead.score']],
    ['lead.score >= 100 && lead.employees >= 50', ['lead.score', 'lead.employees']],
    ['lead.score > 1 || lead.score < 9', ['lead.score']],
    ['lead.source in ["demo request", "referral"]', ['lead.source']],
    ['has(lead.phone)', ['lead.phone']],
    ['!lead.optedOut', ['lead.optedOut']],
    ['lead.name.startsWith("A")', ['lead.name']],
    ['size(lead.tags) >= 2', ['lead.tags']],
    ['lead.tags.exists(tag, tag == lead.wanted)', ['lead.tags', 'lead.wanted']],
    ['lead.tags[0] == "demo"', ['lead.tags']],
    ['account.owner.team == "sales" ? lead.score > 1 : true', ['account.owner.team', 'lead.score']],
    ['urgent', ['urgent']],
    ['true', []],
  ])('%s', (text, variables) => {
    expect(parseCondition(text)).toEqual({ ok: true, value: { expression: text, variables } });
  });

  test.each<[string, string, [number, number] | undefined]>([
    ['lead.score >= 100 and lead.employees > 5', 'write &&', [18, 21]],
    ['lead.score >= 100 OR true', 'write ||', [18, 20]],
    ['lead.score = 100', 'write ==', [11, 12]],
    ['lead.score >= 1,000', 'without commas', [15, 16]],
    ['lead.source == “demo”', 'straight', [15, 16]],
    ['lead.source == "demo', 'close it', [15, 20]],
    ['lead.score >=', 'stops in the middle', [13, 13]],
    ['lead.score >= 100)', 'cannot be read', [17, 18]],
    ['lead.score ≥ 100', 'Compare with', [11, 12]],
    ['lead.größe > 1', 'cannot be read at “größe”', [5, 10]],
    ['score & 1', 'write it twice', [6, 7]],
    ['lead.name.matches("(a+)+")', 'Patterns', [0, 26]],
    ['lead.name.split(",").size() > 1', 'do not know “split”', [0, 20]],
    ['timestamp(lead.created) < timestamp("2026-01-01T00:00:00Z")', 'do not know “timestamp”', [0, 23]],
    ['cel.bind(x, 1, x > 0)', 'do not know “bind”', [0, 21]],
    ['a.exists(x, b.exists(y, x == y))', 'list inside', [12, 31]],
    ['"a" > 1', 'do not fit', [0, 7]],
    ['1 + 2', 'yes-or-no', undefined],
    ['"text"', 'yes-or-no', undefined],
    ['', 'no condition', undefined],
    ['   ', 'no condition', undefined],
  ])('refuses %s', (text, part, place) => {
    const result = parseCondition(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
    const at = place && { start: place[0], end: place[1] };
    expect(result.ok ? undefined : result.problem.at).toEqual(at);
  });

  test('a condition over the limit is refused before it is parsed', () => {
    expect(parseCondition(`${'('.repeat(longestCondition)}1`)).toMatchObject({ ok: false });
    expect(parseCondition(`${'!'.repeat(longestCondition - 4)}true`)).toMatchObject({ ok: false });
    expect(parseCondition(`${'('.repeat(300)}true${')'.repeat(300)}`)).toMatchObject({ ok: false });
  });
});

describe('trying a condition on a record', () => {
  const record = {
    lead: {
      score: 120,
      employees: 50,
      source: 'demo',
      tags: ['a', 'b'],
      rate: 2.5,
      owner: null,
      created: '2026-03-04',
    },
  };

  test.each<[string, boolean]>([
    ['lead.score >= 100', true],
    ['lead.score > 120', false],
    ['lead.score == 120', true],
    ['120 == lead.score', true],
    ['lead.score != 120', false],
    ['lead.score >= 99.5', true],
    ['lead.rate > 2', true],
    ['lead.score in [100, 120]', true],
    ['lead.score + 10 > 129', true],
    ['lead.score - lead.employees == 70', true],
    ['lead.score * 1.5 >= 180', true],
    ['lead.score / 2 == 60', true],
    ['lead.source in ["demo", "referral"]', true],
    ['has(lead.phone)', false],
    ['!has(lead.phone) && lead.score >= 100', true],
    ['lead.owner == null', true],
    ['lead.tags.exists(tag, tag == "b")', true],
    ['lead.tags.all(tag, tag == "b")', false],
    ['size(lead.tags) == 2', true],
    ['lead.source.contains("em")', true],
    ['lead.created >= "2026-02-01"', true],
  ])('%s', (text, value) => {
    expect(evaluateCondition(condition(text), record)).toEqual({ value });
  });

  test.each([
    ['lead.phone == "1"', 'does not say “lead.phone”'],
    ['account.size > 1', 'does not say “account”'],
    ['lead.constructor == "x"', 'does not say “lead.constructor”'],
    ['lead.__proto__ == "x"', 'does not say “lead.__proto__”'],
    ['lead.score > "x"', 'another kind'],
    ['lead.score', 'yes or no'],
    ['int(lead.source) > 1', 'another kind'],
  ])('has no answer: %s', (text, part) => {
    const answer = evaluateCondition(condition(text), record);
    expect('problem' in answer ? answer.problem.message : answer.value).toContain(part);
  });

  test.each([
    ['a long list', { lead: { tags: Array(101).fill('x') } }],
    ['long text', { lead: { name: 'x'.repeat(10_001) } }],
    ['many values', { lead: Object.fromEntries([...Array(1001).keys()].map((key) => [`k${key}`, 1])) }],
    ['deep nesting', { lead: { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } } }],
    ['a function', { lead: { name: () => 1 } }],
  ])('a record with %s is refused', (_name, large) => {
    expect(evaluateCondition(condition('has(lead.name)'), large)).toMatchObject({
      problem: { message: expect.stringContaining('too large') },
    });
  });

  // A condition that grew with the square of its terms would reach the runner's limit of time.
  test('the costliest condition that is let through has an answer', () => {
    const tags = Array<string>(100).fill('x');
    const sum = Array(60).fill('lead.tags').join('+');
    const answer = evaluateCondition(condition(`lead.tags.all(tag, size(${sum}) > 0)`), { lead: { tags } });
    expect(answer).toEqual({ value: true });
  });
});

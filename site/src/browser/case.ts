import type { CaseText } from '@living-sla/core/score';
import { addressOfCase, type CaseEntry, caseOfAddress, readCase } from '../model/case/case-address.ts';
import type { CaseData, CaseDataField } from '../model/case/case-page.ts';
import { toDom } from './to-dom.ts';

/** Makes the form of one lead work. @param root the part of the page that holds it. */
export function answerCases(root: HTMLElement, data: CaseData): void {
  const form = partIn(root, 'form') as HTMLFormElement;
  const result = partIn(document, 'result');
  const [status, place] = [partIn(result, 'status'), partIn(result, 'answer')];
  const ask = askerOf(data);
  let asked = 0;

  async function show(entry: CaseEntry): Promise<void> {
    const ticket = ++asked;
    const reading = readCase(entry, data.fields);
    tellProblems(form, reading.ok ? {} : reading.problems);
    if (!reading.ok) return;
    result.hidden = false;
    status.textContent = 'Looking it up …';
    const { told, drawn } = await ask(reading.on, reading.fields);
    if (ticket !== asked) return;
    status.textContent = told;
    place.replaceChildren(toDom(drawn));
  }

  partIn(root, 'without').hidden = true;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const entry = entryOf(form);
    window.history.replaceState(null, '', addressOfCase(entry, data.fields));
    void show(entry);
  });
  form.addEventListener('reset', () => {
    asked++;
    tellProblems(form, {});
    place.replaceChildren();
    status.textContent = '';
    result.hidden = true;
    window.history.replaceState(null, '', window.location.pathname);
  });
  const wanted = caseOfAddress(window.location.search, data.fields);
  if (wanted === undefined) return;
  fill(form, wanted);
  void show(wanted);
}

/** What the controls of the form ask for. */
export function fieldsIn(root: HTMLElement): CaseDataField[] {
  return controlsIn(root).map(({ dataset }) => {
    const kind = (dataset.kind ?? 'text') as CaseDataField['kind'];
    return { name: dataset.field ?? '', kind, isFree: dataset.free !== undefined };
  });
}

interface Answer {
  readonly told: string;
  readonly drawn: Parameters<typeof toDom>[0];
}

/** Fetches the texts and the engine once, when somebody asks first; what failed is tried again. */
function askerOf(data: CaseData) {
  let known: Promise<readonly CaseText[]> | undefined;
  return async (on: string, fields: Extract<ReturnType<typeof readCase>, { ok: true }>['fields']): Promise<Answer> => {
    try {
      known ??= textsAt(data.address);
      const [texts, { answerCase }] = await Promise.all([known, import('./case-answer.ts')]);
      return answerCase({ texts, on, fields }, data);
    } catch {
      known = undefined;
      return { told: 'The texts could not be fetched. Look at your connection, and ask again.', drawn: [] };
    }
  };
}

async function textsAt(address: string): Promise<readonly CaseText[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

function entryOf(form: HTMLFormElement): CaseEntry {
  const fields = controlsIn(form).map((control) => [control.dataset.field ?? '', control.value] as const);
  return { day: inputIn(form, 'day').value, time: inputIn(form, 'time').value, fields: Object.fromEntries(fields) };
}

/** An address may name a value that no list has: then it becomes one of them. */
function fill(form: HTMLFormElement, { day, time, fields }: CaseEntry): void {
  inputIn(form, 'day').value = day;
  inputIn(form, 'time').value = time;
  for (const control of controlsIn(form)) {
    const value = fields[control.dataset.field ?? ''] ?? '';
    if (value !== '' && control instanceof HTMLSelectElement && !choices(control).includes(value))
      control.append(new Option(value, value));
    control.value = value;
    const around = control.closest('details');
    if (value !== '' && around !== null) around.open = true;
  }
}

function choices({ options }: HTMLSelectElement): string[] {
  return [...options].map(({ value }) => value);
}

/** Says at each field what is wrong with it, and goes to the first such field. */
function tellProblems(form: HTMLFormElement, problems: Readonly<Record<string, string>>): void {
  const controls = [inputIn(form, 'day'), inputIn(form, 'time'), ...controlsIn(form)];
  let first: HTMLElement | undefined;
  for (const control of controls) {
    const name = control.dataset.field ?? control.dataset.part ?? '';
    const problem = Object.hasOwn(problems, name) ? problems[name] : undefined;
    const place = [...form.querySelectorAll<HTMLElement>('[data-problem]')].find(
      (each) => each.dataset.problem === name,
    );
    if (place !== undefined) {
      place.textContent = problem ?? '';
      place.hidden = problem === undefined;
    }
    if (problem === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
    if (problem !== undefined) first ??= control;
  }
  const around = first?.closest('details');
  if (around) around.open = true;
  first?.focus();
}

function controlsIn(form: HTMLElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]')];
}

function inputIn(form: HTMLFormElement, name: string): HTMLInputElement {
  return partIn(form, name) as HTMLInputElement;
}

function partIn(root: ParentNode, name: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`The page has no part ${name}.`);
  return part;
}

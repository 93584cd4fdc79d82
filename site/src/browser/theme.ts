const key = 'starlight-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');

/** Lets a reader choose the colours, and follows the machine where none are chosen. */
export function followTheme(): void {
  const select = document.querySelector<HTMLSelectElement>('.colours select');
  if (select !== null) {
    select.value = chosen() ?? 'auto';
    select.addEventListener('change', () => {
      keep(select.value);
      show();
    });
  }
  prefersLight.addEventListener('change', show);
}

function show(): void {
  document.documentElement.dataset.theme = chosen() ?? (prefersLight.matches ? 'light' : 'dark');
}

/** What the reader chose; undefined for "as the device", and where the browser keeps nothing. */
function chosen(): 'light' | 'dark' | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  } catch {
    return undefined;
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing goes by the machine.
  }
}

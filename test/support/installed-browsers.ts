import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The path of a Chromium, Chrome or Edge installed on this system; `undefined` where there is none. */
export function systemBrowser(): string | undefined {
  return [...onPath(), ...usualPlaces()].find((path) => existsSync(path));
}

/** The path of the newest Chromium in Playwright's cache; `undefined` where there is none. */
export function playwrightBrowser(): string | undefined {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(cacheFolder(), 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  const versions = readdirSync(cache).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name));
  const newestFirst = versions.sort((one, other) => revision(other) - revision(one));
  return newestFirst.flatMap((name) => insideBrowserFolder(join(cache, name))).find((path) => existsSync(path));
}

function onPath(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return names.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    const places = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return places.flatMap((place) => folders.map((folder) => join(folder, place)));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

function cacheFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
}

/** Playwright has changed the folders' names over the years; every combination it has used is tried. */
function insideBrowserFolder(folder: string): string[] {
  const mac = [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  const programs = [
    'chrome',
    'chrome.exe',
    'headless_shell',
    'headless_shell.exe',
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
    ...mac,
  ];
  const folders = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('chrome')) : [];
  return folders.flatMap((name) => programs.map((program) => join(folder, name, program)));
}

function revision(name: string): number {
  return Number(name.slice(name.lastIndexOf('-') + 1));
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families of browsers that Sourcelight is built for. */
export const kinds = ['chromium', 'firefox'] as const;

export type BrowserKind = (typeof kinds)[number];

interface Places {
  /** Names the path may point to instead of the usual places. */
  variable: string;
  linux: string[];
  macos: string[];
  windows: string[];
}

/** Free builds first: branded ones change their rules for unpacked extensions more often. */
const places: Record<BrowserKind, Places> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    macos: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    linux: ['firefox', 'firefox-esr'],
    macos: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** The program of an installed browser of this kind; null where there is none. */
export function findBrowser(kind: BrowserKind): string | null {
  const named = process.env[places[kind].variable];
  const candidates = named ? [named] : usualPlaces(places[kind]);
  return candidates.find(isProgram) ?? null;
}

function usualPlaces({ linux, macos, windows }: Places): string[] {
  if (process.platform === 'darwin') return macos.flatMap(inApplications);
  if (process.platform === 'win32') return windows.flatMap(inProgramFiles);
  return linux.flatMap(onPath);
}

const onPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

const inApplications = (app: string): string[] =>
  ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
    join(folder, `${app}.app`, 'Contents/MacOS', app.startsWith('Firefox') ? 'firefox' : app),
  );

const inProgramFiles = (path: string): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [join(folder, path)] : [];
  });

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

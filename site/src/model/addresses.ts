/**
 * An id as a part of an address. Ids come from file names, and a file may be called anything: what means something else
 * in an address, or has to be written with percent signs, becomes a hyphen.
 */
export function addressPart(id: string): string {
  return id.replace(/[^\p{L}\p{N}/._~-]+/gu, '-');
}

/**
 * Where every page is. Nothing else in the site writes an address by hand, so that a page that moves is moved here.
 */
export const addresses = {
  home: '/',
  agreements: '/agreements/',
  agreement: (id: string) => `/agreements/${encode(id)}/`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/${encode(id)}/`,
  reviews: '/reviews/',
  review: (id: string) => `/reviews/${encode(id)}/`,
  guides: '/guide/',
  guide: (id: string) => `/guide/${encode(id)}/`,
  rules: '/rules/',
  rule: (id: string) => `/rules/${encode(id)}/`,
  help: {
    reading: '/help/how-to-read/',
    changing: '/help/how-an-agreement-changes/',
    findings: '/help/what-to-do-about-a-finding/',
    printing: '/help/printing/',
  },
  /** A picture or a sheet that lies in the handbook, by its path from the root. */
  file: (path: string) => `${filesRoot}${encode(path)}`,
} as const;

/** Where files lie that are put on the site as they are. */
export const filesRoot = '/files/';

/** A place within a page. */
export function at(page: string, id: string): string {
  return `${page}#${encodeURIComponent(id)}`;
}

function encode(id: string): string {
  return encodeURI(addressPart(id));
}

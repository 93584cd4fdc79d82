import { slug as githubSlug } from 'github-slugger';

/** A name as a part of an address: lower case, words joined by hyphens, the way headings are addressed. */
export function slug(name: string): string {
  return githubSlug(name.trim());
}

/// <reference types="@astrojs/starlight" />

declare module 'virtual:living-sla' {
  /** The handbook that is being drawn. */
  export function site(): import('./model/site.ts').Site;
}

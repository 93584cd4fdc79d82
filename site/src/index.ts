export { type BuildOptions, type BuildResult, buildSite } from './build-site.ts';
export { type DevOptions, type DevServer, serveDev } from './serve-dev.ts';

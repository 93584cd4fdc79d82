/**
 * Sets the surroundings in which Astro draws: no message home, no look for a newer version, and the mode that it is
 * meant to draw in whatever the caller's own mode is (under a test runner, pages would come out in a half-way mode).
 * @returns a function that puts everything back as it was.
 */
export function quietAstro(mode: 'production' | 'development'): () => void {
  const wanted = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true', NODE_ENV: mode };
  const before = Object.keys(wanted).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, wanted);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

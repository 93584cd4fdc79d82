/**
 * The settings of a person who has seen VS Code before: no welcome pages, no assistants, no repositories to look for.
 * The rest is as it comes, so that what works here works for everybody.
 */
export const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  // A file is opened at its top, also where a test before has left it further down.
  'workbench.editor.restoreViewState': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  // Or it tells of ports that other programs of this machine have opened.
  'remote.autoForwardPorts': false,
  // As on the desktop; shown in a browser, VS Code would save by itself.
  'files.autoSave': 'off',
} as const;

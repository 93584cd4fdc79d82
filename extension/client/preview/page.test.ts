import { expect, test } from 'vitest';
import { previewPage } from './page.ts';

test('lets in our script and nothing else', () => {
  const page = previewPage({
    script: 'https://files.example/preview.js',
    source: 'https://files.example',
  });
  const policy = /Content-Security-Policy" content="(?<policy>[^"]*)"/.exec(page)?.groups?.policy?.split('; ');
  expect(policy).toEqual(["default-src 'none'", 'script-src https://files.example', 'img-src https://files.example']);
  expect(page.match(/<script/g)).toEqual(['<script']);
});

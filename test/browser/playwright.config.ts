import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  // Two workers at most: every one of them runs a browser of its own.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A machine with much else to do starves a browser now and then; what passes only then is told of.
  retries: 1,
  // What breaks so much breaks all of it.
  maxFailures: 15,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['dot'], ['json']] : [['dot']],
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // Test files share no state, and a process for each would cost a second.
    isolate: false,
    // Vitest would leave a core to others, which is half of a machine with two. These tests are often the last that run.
    maxWorkers: '100%',
    // Long limits for slow machines; no test asserts a time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/report.json' },
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // Test files share no state, and a process for each would cost a second.
    isolate: false,
    // By default Vitest keeps one core free. On a machine with two, these tests would then run on a single one.
    maxWorkers: '100%',
    // Long limits for slow machines; no test asserts a time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/report.json' },
  },
});

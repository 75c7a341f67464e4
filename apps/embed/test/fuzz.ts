/** Cases of `npm test` are always the same; those of `pnpm test:fuzz` are new. */
const asked = process.env['CHARTER_FUZZ_CASES'];

/** How many cases are tried: `few` in `npm test`, and of those of `pnpm test:fuzz` a share where each takes its time. */
export const runs = (few: number, share = 1): { numRuns: number; seed?: number } =>
  asked ? { numRuns: Math.ceil(Number(asked) * share) } : { numRuns: few, seed: 1 };

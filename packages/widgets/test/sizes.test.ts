/** How many bytes a page loads for an element. */
import { beforeAll, expect, test } from 'vitest';
import { type Budgets, measure, readBudgets } from '../scripts/sizes.ts';

let budgets: Budgets;
let measured: Omit<Budgets, 'limits'>;

beforeAll(async () => {
  [budgets, measured] = await Promise.all([readBudgets(), measure()]);
});

test.each(['code', 'shipped'] as const)('weighs exactly what budgets.json says: %s', (kind) => {
  const names = new Set([...Object.keys(budgets[kind]), ...Object.keys(measured[kind])]);
  const changes = [...names].flatMap((name) => {
    const by = (measured[kind][name] ?? 0) - (budgets[kind][name] ?? 0);
    return by === 0 ? [] : `${name} is ${Math.abs(by)} B ${by > 0 ? 'larger' : 'smaller'}.`;
  });
  const advice =
    'If that is worth it, run "pnpm size" here, and give the reason in the commit that changes budgets.json.';
  expect(changes, [...changes, advice].join('\n')).toEqual([]);
});

test('keeps every bundle’s code within its limit', () => {
  const excess = Object.entries(budgets.limits).flatMap(([name, limit]) => {
    const by = (measured.code[name] ?? Infinity) - limit;
    return by > 0 ? `The code of ${name} is ${by} B above the limit of ${limit} B.` : [];
  });
  expect(excess, `${excess.join('\n')}\nPlease find what can go, or weigh docs/decisions/0014 again.`).toEqual([]);
});

/**
 * Lit makes a policy when it is loaded, and throws where the Trusted Types of the page do not allow that. This module
 * comes before Lit in each bundle, and keeps the error from the page: `define` says what is wrong instead.
 */
import { reasonOf } from './reason.ts';

interface Policies {
  createPolicy: (name: string, rules: object) => unknown;
}

const { trustedTypes: policies } = globalThis as { trustedTypes?: Policies };
const createPolicy = policies?.createPolicy;
let problem = '';

const tryToCreate: Policies['createPolicy'] = (name, rules) => {
  try {
    return createPolicy && Reflect.apply(createPolicy, policies, [name, rules]);
  } catch (error) {
    problem = reasonOf(error);
    return {};
  }
};
// `Reflect.set`, since a page may have frozen it, and an assignment would throw.
if (policies) Reflect.set(policies, 'createPolicy', tryToCreate);

/** Ends this, when Lit is loaded; returns why its policy was refused, or an empty text. */
export const policyProblem = (): string => {
  if (policies?.createPolicy === tryToCreate) Reflect.set(policies, 'createPolicy', createPolicy);
  return problem;
};

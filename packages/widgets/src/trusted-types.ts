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
    return createPolicy?.call(policies, name, rules);
  } catch (error) {
    problem = `the page has to allow the policy of Lit: trusted-types lit-html 'allow-duplicates'. ${reasonOf(error)}`;
    return {};
  }
};
// `Reflect.set`, since a page may have frozen it, and an assignment would throw.
if (policies) Reflect.set(policies, 'createPolicy', tryToCreate);

/** Ends this, when Lit is loaded. If its policy was refused, throws what to allow. */
export const throwIfRefused = (): void => {
  if (policies?.createPolicy === tryToCreate) Reflect.set(policies, 'createPolicy', createPolicy);
  if (problem) throw new Error(problem);
};

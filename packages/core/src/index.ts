/**
 * Typed data about the February 2026 visit to Baku and the Charter on Strategic Partnership, in English, and the functions
 * that read it. The entries of the other languages export the same names. Each list is an export of its own, so that a
 * bundler keeps only what is imported.
 */

export * from '../generated/languages/en.ts';

/**
 * Runs before a package is packed. In `package.json`, versions are "catalog:" and "workspace:", which pnpm replaces when it
 * packs. npm would publish these words, and nobody could install the package.
 */
if (!process.env.npm_config_user_agent?.startsWith('pnpm/')) {
  console.error('Only pnpm can pack this: npx pnpm pack. For tarballs that install from files: npm run pack');
  process.exitCode = 1;
}

export default {
  // Server templates are for Node, and must not be bundled as for a browser.
  serverExternalPackages: ['@baku-charter/widgets', '@lit-labs/ssr', 'lit'],
};

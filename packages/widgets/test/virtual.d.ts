declare module 'virtual:css-frameworks' {
  /** The style sheets by the names of the frameworks. */
  const sheets: Readonly<Record<string, string>>;
  export default sheets;
}

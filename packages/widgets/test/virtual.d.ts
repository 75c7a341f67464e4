declare module 'virtual:css-frameworks' {
  /** The style sheets by the names of the frameworks. */
  export const sheets: Readonly<Record<string, string>>;
}

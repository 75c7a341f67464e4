import '@baku-charter/widgets/define';

/** An article of a newsroom, with the three elements in it. */
export const article = () => `
  <charter-quote quote-id="q4-s1"></charter-quote>
  <charter-pillars show="energy-security demining"></charter-pillars>
  <charter-timeline from="2026-02-10" to="2026-02-11"></charter-timeline>`;

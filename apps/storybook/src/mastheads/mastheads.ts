/** Three invented newspapers. */
import arabic from './arabic.css?raw';
import broadsheet from './broadsheet.css?raw';
import digital from './digital.css?raw';

export interface Masthead {
  /** Names its style sheet in the page. */
  id: string;
  name: string;
  css: string;
  /** The attributes of the elements in its articles. */
  timeline: Readonly<Record<string, string>>;
  pillars: Readonly<Record<string, string>>;
}

export const BROADSHEET: Masthead = {
  id: 'masthead-broadsheet',
  name: 'The Sample Courier',
  css: broadsheet,
  timeline: { from: '2026-02-09', to: '2026-02-11' },
  pillars: {},
};

export const DIGITAL: Masthead = {
  id: 'masthead-digital',
  name: 'Sample Wire',
  css: digital,
  timeline: { from: '2026-02-10', to: '2026-02-11', layout: 'list' },
  pillars: { layout: 'list', show: 'energy-security transport-corridors digital-ai demining defense-procurement' },
};

export const RIGHT_TO_LEFT: Masthead = {
  id: 'masthead-arabic',
  name: 'صحيفة نموذجية',
  css: arabic,
  timeline: { from: '2026-02-09', to: '2026-02-11' },
  pillars: { show: 'energy-security transport-corridors demining digital-ai' },
};

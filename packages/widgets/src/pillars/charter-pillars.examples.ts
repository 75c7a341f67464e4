import type { Example } from '../example.ts';

export const pillarsExamples = {
  AllPillars: { attributes: {} },
  ThreePillars: { attributes: { only: 'energy-security demining peacekeeping' } },
  OneOpen: { attributes: { only: 'demining defense-procurement', open: 'demining' } },
  List: { attributes: { only: 'energy-security digital-ai', layout: 'list', open: '' } },
  Light: { attributes: { only: 'cybersecurity counterterrorism', open: '', theme: 'light' } },
  Dark: { attributes: { only: 'cybersecurity counterterrorism', open: '', theme: 'dark' } },
  UnknownId: { attributes: { only: 'no-such-pillar' }, fallback: '<p>What the author wrote stays readable.</p>' },
} satisfies Record<string, Example>;

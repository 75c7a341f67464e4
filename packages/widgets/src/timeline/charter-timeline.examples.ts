import type { Example } from '../example.ts';

export const timelineExamples = {
  TheVisit: { attributes: { from: '2026-02-09', to: '2026-02-11' } },
  AllEvents: { attributes: {} },
  List: { attributes: { only: 'charter-signing charter-published garayev-interview', layout: 'list', open: '' } },
  Strip: { attributes: { from: '2025-08', to: '2025-12', layout: 'strip' } },
  Light: { attributes: { from: '2026-02-10', to: '2026-02-10', open: 'charter-signing', theme: 'light' } },
  Dark: { attributes: { from: '2026-02-10', to: '2026-02-10', open: 'charter-signing', theme: 'dark' } },
  NoEvent: { attributes: { from: '1999', to: '1999' }, fallback: '<p>What the author wrote stays readable.</p>' },
} satisfies Record<string, Example>;

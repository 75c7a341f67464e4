/** As a page that imports one tag and nothing else: the types know the fields of its events. */
import '@baku-charter/widgets/timeline/define';

const timeline = document.createElement('charter-timeline');
timeline.addEventListener('charter-toggle', ({ id, open }) => `${id satisfies string} ${open satisfies boolean}`);
timeline.addEventListener('charter-error', ({ problems }) => problems satisfies readonly string[]);

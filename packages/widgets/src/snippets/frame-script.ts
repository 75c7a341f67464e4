/**
 * The script for pages that show frames of the site. It gives each frame the height that it reports and tells it whether
 * it is dark on the page around it, by its `color-scheme`; every other window is ignored. It asks for the heights, since it
 * may come later than the frames. It scrolls to the title of a record that the address of a frame names or that the page
 * has asked a frame for, unless the reader has done something since; on a page that the reader comes back to, the browser
 * has scrolled to where the reader was.
 */
export const frameScript = (base: string): string => `<script>
  (() => {
    const site = ${JSON.stringify(base).replaceAll('<', '\\u003c')};
    const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(site));
    const preference = matchMedia('(prefers-color-scheme: dark)');
    const isDark = (frame) => {
      const { colorScheme = 'normal' } = getComputedStyle(frame);
      const page = document.querySelector('meta[name="color-scheme" i]')?.content ?? '';
      const named = colorScheme === 'normal' ? page : colorScheme;
      return /\\bdark\\b/.test(named) && (preference.matches || !/\\blight\\b/.test(named));
    };
    const tell = (frame) => {
      const scheme = isDark(frame) ? 'dark' : 'light';
      frame.contentWindow?.postMessage({ type: 'charter-color-scheme', scheme }, '*');
    };
    const tellAll = () => frames().forEach(tell);
    let acted = 0;
    const note = () => (acted = Date.now());
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(type, note, { capture: true, passive: true });
    const goTo = (frame, { top, asked }) => {
      const isBack = performance.getEntriesByType('navigation')[0]?.type !== 'navigate';
      if (acted > asked || (!asked && isBack) || !(top >= 0 && top < frame.clientHeight)) return;
      const { scrollMarginTop } = frame.style;
      frame.style.scrollMarginTop = \`calc(min(33vh, 240px) - \${top}px)\`;
      frame.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
      frame.style.scrollMarginTop = scrollMarginTop;
    };
    addEventListener('message', ({ source, data }) => {
      const frame = frames().find(({ contentWindow }) => contentWindow === source);
      if (!frame) return;
      if (data?.type === 'charter-title') goTo(frame, data);
      if (data?.type !== 'charter-height' || !Number.isSafeInteger(data.height) || data.height < 1) return;
      frame.height = data.height;
      tell(frame);
    });
    preference.addEventListener('change', tellAll);
    const changes = new MutationObserver(tellAll);
    for (const node of document.querySelectorAll('html, body')) changes.observe(node, { attributes: true });
    for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'charter-get-height' }, '*');
  })();
</script>`;

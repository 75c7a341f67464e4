/**
 * The script for pages that show frames of the site. It gives each frame the height that it reports and tells it whether
 * it is dark on the page around it, by its `color-scheme`; every other window is ignored. It asks for the heights, since it
 * may come later than the frames.
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
    addEventListener('message', ({ source, data }) => {
      if (data?.type !== 'charter-height' || !Number.isSafeInteger(data.height) || data.height < 1) return;
      for (const frame of frames()) {
        if (frame.contentWindow !== source) continue;
        frame.height = data.height;
        tell(frame);
      }
    });
    preference.addEventListener('change', tellAll);
    const changes = new MutationObserver(tellAll);
    for (const node of document.querySelectorAll('html, body')) changes.observe(node, { attributes: true });
    for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'charter-get-height' }, '*');
  })();
</script>`;

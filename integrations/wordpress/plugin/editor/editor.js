/**
 * The blocks. What a block stores is the copy that the plugin writes for the choices, and nothing else: the choices are
 * read from its data attributes again. So no later version of the plugin finds a stored block broken.
 */
(({ wp, charterWidgets, DOMParser, URLSearchParams }) => {
  const { createElement: el, RawHTML, useEffect, useRef, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Button, Disabled, Notice, Spinner } = wp.components;
  const { dispatch } = wp.data;
  const { elements, extents, modified, words, Fields, propertyOf } = charterWidgets;

  const attributeNames = (element) => Object.keys(elements[element].attributes);

  /** What the plugin is asked for with some choices. */
  const pathOf = (element, { lang = charterWidgets.lang, extent = extents[0], ...choices }) => {
    const query = new URLSearchParams({ element, lang, extent });
    for (const name of attributeNames(element)) {
      const value = choices[propertyOf(name)];
      if (value !== undefined) query.set(`choices[${name}]`, value);
    }
    return `/charter-widgets/v1/copy?${query}`;
  };

  /** The choices of a copy, as its data attributes say them. */
  const choicesIn = (element, copy) => {
    const node = new DOMParser().parseFromString(copy, 'text/html').body.firstElementChild;
    const valueOf = (name) => node?.getAttribute(`data-charter-${name}`) ?? undefined;
    const { names } = elements[element];
    const read = attributeNames(element).map((name) => [
      propertyOf(name),
      name === names ? valueOf(element) || undefined : valueOf(name),
    ]);
    return { ...Object.fromEntries(read), lang: node?.getAttribute('lang') ?? undefined };
  };

  /** Keeps a post from being saved while the copy of a block is on its way. */
  const lock = (clientId, isBusy) => {
    const { lockPostSaving, unlockPostSaving } = dispatch('core/editor') ?? {};
    (isBusy ? lockPostSaving : unlockPostSaving)?.(`charter-widgets-${clientId}`);
  };

  /** The element as readers see it, in the document of the canvas, which may be a frame. */
  const Preview = ({ element, attributes }) => {
    const { tag, script } = elements[element];
    const node = useRef(null);
    useEffect(() => {
      const { head } = node.current.ownerDocument;
      const isLoaded = [...head.querySelectorAll('script')].some(({ src }) => src === script);
      if (isLoaded) return;
      head.append(Object.assign(head.ownerDocument.createElement('script'), { type: 'module', src: script }));
    }, [script]);
    const shown = attributeNames(element).map((name) => [name, attributes[propertyOf(name)]]);
    const asked = Object.fromEntries(shown.filter(([, value]) => value !== undefined));
    return el(
      Disabled,
      null,
      el(
        'div',
        { ref: node },
        el(tag, { ...asked, lang: attributes.lang, dangerouslySetInnerHTML: { __html: attributes.copy } }),
      ),
    );
  };

  const edit = (element) =>
    function Edit({ attributes, setAttributes, clientId }) {
      const { copy, lang = charterWidgets.lang, extent = extents[0] } = attributes;
      // Choices for which no copy has come yet.
      const [pending, setPending] = useState({});
      const [problem, setProblem] = useState('');
      const last = useRef(0);
      const choices = { ...attributes, ...pending };

      const ask = (changes) => {
        const asked = { ...pending, ...changes };
        last.current += 1;
        const turn = last.current;
        setPending(asked);
        lock(clientId, true);
        wp.apiFetch({ path: pathOf(element, { ...attributes, ...asked }) })
          .then(
            (answer) => {
              if (turn !== last.current) return;
              const { extent: length = extent } = asked;
              setAttributes({ ...choicesIn(element, answer.copy), extent: length, copy: answer.copy });
              setPending({});
              setProblem('');
            },
            ({ message }) => turn === last.current && setProblem(message),
          )
          .finally(() => turn === last.current && lock(clientId, false));
      };
      useEffect(() => {
        if (!copy) ask({});
        return () => lock(clientId, false);
      }, []);

      const isOld = copy && !copy.includes(` data-charter-modified="${modified}"`);
      return el(
        'div',
        useBlockProps(),
        el(
          InspectorControls,
          null,
          problem && el(Notice, { status: 'error', isDismissible: false }, problem),
          isOld && el(Button, { variant: 'secondary', onClick: () => ask({}) }, words.renew),
          el(Fields, { element, choices, lang: choices.lang ?? lang, extent: choices.extent ?? extent, change: ask }),
        ),
        copy ? el(Preview, { element, attributes }) : problem || el(Spinner),
      );
    };

  const Icon = ({ sketch }) =>
    el(
      'svg',
      { viewBox: '0 0 40 24', fill: 'none', stroke: 'currentColor', strokeWidth: 2 },
      el('path', { d: sketch, fill: 'none' }),
    );

  for (const [element, { tag, sketch }] of Object.entries(elements)) {
    const name = `charter-widgets/${element}`;
    const fromShortcode = attributeNames(element).map((attribute) => [
      propertyOf(attribute),
      { type: 'string', shortcode: ({ named }) => named[attribute] },
    ]);
    wp.blocks.registerBlockType(name, {
      icon: el(Icon, { sketch }),
      edit: edit(element),
      save: ({ attributes }) => el(RawHTML, null, attributes.copy ?? ''),
      transforms: { from: [{ type: 'shortcode', tag, attributes: Object.fromEntries(fromShortcode) }] },
    });
  }
})(globalThis);

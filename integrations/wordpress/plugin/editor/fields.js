/**
 * The fields of a block, in which an author chooses what its element shows: one for each attribute. The type of the
 * attribute, which the build writes into the plugin, decides which field it is.
 */
(({ wp, charterWidgets }) => {
  const { createElement: el, useEffect, useState } = wp.element;
  const { BaseControl, CheckboxControl, ComboboxControl, PanelBody, SelectControl, TextControl, ToggleControl } =
    wp.components;
  const { elements, languages, extents, words } = charterWidgets;

  /** Settings that the newest look of WordPress asks for. */
  const LOOK = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  /** The property of an attribute: `heading-level` is `headingLevel`. */
  const propertyOf = (attribute) => attribute.replace(/-[a-z]/g, ([, letter]) => letter.toUpperCase());

  /** The records of an element with their names in a language. */
  const useRecords = (element, lang) => {
    const [records, setRecords] = useState([]);
    useEffect(() => {
      let isOld = false;
      wp.apiFetch({ path: `/charter-widgets/v1/records?element=${element}&lang=${lang}` }).then(
        (found) => isOld || setRecords(found),
        () => {},
      );
      return () => {
        isOld = true;
      };
    }, [element, lang]);
    return records;
  };

  const oneOf = ({ label, value, options, onChange }) =>
    el(SelectControl, { ...LOOK, label, value, options, onChange });

  const choice = ({ name, type, value, onChange }) => {
    const named = words.values[name] ?? {};
    const options = type.map((one) => ({ value: one, label: named[one] ?? one }));
    return oneOf({ label: words.labels[name], value: value ?? type[0], options, onChange });
  };

  const date = ({ name, value, onChange }) =>
    el(TextControl, { ...LOOK, label: words[name], help: words.dateHint, value: value ?? '', dir: 'ltr', onChange });

  const open = ({ name, value, onChange }) =>
    el(ToggleControl, {
      ...LOOK,
      label: words.labels[name],
      checked: value !== undefined,
      onChange: (isOpen) => onChange(isOpen ? '' : undefined),
    });

  const record = ({ records, value, onChange }) =>
    el(ComboboxControl, {
      ...LOOK,
      label: words.quotation,
      value: value ?? null,
      options: records,
      allowReset: false,
      onChange: (id) => id && onChange(id),
    });

  const several = ({ element, records, value, onChange }) => {
    const chosen = (value ?? '').split(' ').filter(Boolean);
    const toggle = (id) => (isChosen) => {
      const next = isChosen ? [...chosen, id] : chosen.filter((one) => one !== id);
      onChange(next.length > 0 ? next.join(' ') : undefined);
    };
    return el(
      'fieldset',
      { style: { maxHeight: '20em', overflow: 'auto', marginBottom: '16px' } },
      el(
        BaseControl.VisualLabel,
        { as: 'legend' },
        'from' in elements[element].attributes ? words.singleEvents : words.subjects,
      ),
      el('p', null, words.tickNone),
      records.map(({ value: id, label }) =>
        el(CheckboxControl, {
          __nextHasNoMarginBottom: true,
          key: id,
          label,
          checked: chosen.includes(id),
          onChange: toggle(id),
        }),
      ),
    );
  };

  const FIELDS = { id: record, ids: several, date, open };

  /** All fields of an element. `choices` are texts by the names of attributes; `change` takes those that are changed. */
  charterWidgets.Fields = ({ element, choices, lang, extent, change }) => {
    const records = useRecords(element, lang);
    const fields = Object.entries(elements[element].attributes).map(([name, type]) =>
      el(Array.isArray(type) ? choice : FIELDS[type], {
        key: name,
        element,
        name,
        type,
        records,
        value: choices[propertyOf(name)],
        onChange: (value) => change({ [propertyOf(name)]: value }),
      }),
    );
    const spoken = Object.entries(languages).map(([value, { name }]) => ({ value, label: name }));
    const lengths = extents.map((value) => ({ value, label: words.extents[value] }));
    return el(
      PanelBody,
      { title: words.elements[element] },
      el(
        'div',
        { style: { display: 'grid', gap: '16px' } },
        ...fields,
        oneOf({ label: words.language, value: lang, options: spoken, onChange: (value) => change({ lang: value }) }),
        oneOf({ label: words.extent, value: extent, options: lengths, onChange: (value) => change({ extent: value }) }),
      ),
    );
  };
  charterWidgets.propertyOf = propertyOf;
})(globalThis);

import * as v from 'valibot';

/**
 * An object with these fields and no others. valibot's `strictObject` stops at the first unknown field;
 * this one goes on and reports each.
 */
export const closedObject = <const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> => {
  const schema = v.strictObject(entries);
  return {
    ...schema,
    '~run'(dataset, config) {
      const input = dataset.value;
      const result = schema['~run'](dataset, config);
      if (typeof input !== 'object' || input === null) return result;
      const [, ...others] = Object.keys(input).filter((key) => !Object.hasOwn(entries, key));
      for (const key of others) {
        const value: unknown = Reflect.get(input, key);
        const path: [v.ObjectPathItem] = [
          { type: 'object', origin: 'key', input: input as Record<string, unknown>, key, value },
        ];
        v._addIssue(schema, 'key', result, config, { input: key, expected: 'never', path });
      }
      return result;
    },
  };
};

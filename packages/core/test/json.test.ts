/** Files of JSON as people write them by hand: what is read, and what is said of the rest. */
import { expect, it } from 'vitest';
import { parseJson } from '../src/authoring/json.ts';

const parsed = (text: string) => parseJson(Buffer.from(text));

it.each([
  ['a byte order mark, as Windows writes it', '\uFEFF{ "a": 1 }', { a: 1 }],
  [
    'line ends of Windows',
    '{\r\n"a": [1, "b", true, null, -1.5e3],\r\n"c": {} }',
    { a: [1, 'b', true, null, -1500], c: {} },
  ],
  ['names that are only the same in other objects', '[{ "a": 1 }, { "a": { "a": 2 } }]', [{ a: 1 }, { a: { a: 2 } }]],
  ['escapes', '{ "\\u0061\\n\\"": "\\\\" }', { 'a\n"': '\\' }],
])('reads %s', (_, text, value) => {
  expect(parsed(text)).toEqual({ value, faults: [] });
});

it.each([
  ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: a comma or } is missing before this'],
  ['a comma too much', '{\n  "a": 1,\n}', 'line 3, column 1: a comma or colon stands before }'],
  ['a comma too much in a list', '[1,\n2,,3]', 'line 2, column 3: a comma stands where nothing was written before it'],
  ['curly quotation marks', '{ “a”: 1 }', 'line 1, column 3: “ is no quotation mark of JSON'],
  ['single quotation marks', "{ 'a': 1 }", "line 1, column 3: ' is no quotation mark of JSON"],
  [
    'a name without quotation marks',
    '{ a: 1 }',
    'line 1, column 3: a is not the name of a field; write texts and names',
  ],
  ['a date without quotation marks', '{\n"a": 2031-05-02 }', 'line 2, column 6: 2031-05-02 is not a number'],
  ['a quotation mark that is missing', '{\n"a": "b,\n"c": 1 }', 'line 2, column 6: a text does not end in its line'],
  ['a quotation mark within a text', '{ "a": "the "b" c" }', 'line 1, column 14: a comma or } is missing'],
  ['a path with backslashes', '{ "a": "C:\\data" }', 'line 1, column 11: a \\ in a text is written \\\\'],
  ['a comment', '{\n// why\n"a": 1 }', 'line 2, column 1: JSON has no comments'],
  ['a colon that is missing', '{ "a" 1 }', 'line 1, column 7: a colon is missing before this'],
  ['an end that is missing', '{ "a": [1, 2', 'line 1, column 13: the file ends too early; a } or ] is missing'],
  ['an end too much', '{ "a": 1 }\n}', 'line 2, column 1: the file goes on after its end'],
  ['nothing', '', 'is empty; write an object into it'],
])('says where the fault is and what mends it: %s', (_, text, message) => {
  const { value, faults } = parsed(text);
  expect(value).toBeUndefined();
  expect(faults).toEqual([expect.stringContaining(message)]);
});

it('tells of a name that an object has twice, with both lines', () => {
  expect(parsed('{\n"a": 1,\n"b": { "a": 2 },\n"a": 3\n}').faults).toEqual([
    'line 4: "a" is already there in line 2; remove one of them',
  ]);
});

it.each([
  ['Latin-1', Buffer.from('{\n"a": "ü"\n}', 'latin1'), 'line 2: is not in UTF-8'],
  ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'line 1: is not in UTF-8'],
])('tells of %s with the line', (_, bytes, message) => {
  expect(parseJson(bytes).faults).toEqual([expect.stringContaining(message)]);
});

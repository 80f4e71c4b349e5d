import { otherPlaceholders, readAs } from './placeholders';

describe('placeholders', () => {
  it('stand for the name of the reader', () => {
    expect(readAs(' Dear {{name}}, {{name}}! ', '李娜')).toBe('Dear 李娜, 李娜!');
  });

  it('that nobody fills are found, each once', () => {
    expect(otherPlaceholders('{{name}} {{firstName}} {{ name }} {{firstName}}')).toEqual([
      '{{firstName}}',
      '{{ name }}',
    ]);
  });

  it('are found in single braces and in more than two', () => {
    expect(otherPlaceholders('Dear {name}, {{name}} has {{{name}}} {points}')).toEqual([
      '{name}',
      '{{{name}}}',
      '{points}',
    ]);
  });

  it('are not what stands in no braces or in those of several lines', () => {
    expect(otherPlaceholders('name { and\nno more } name')).toEqual([]);
  });
});

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
});

import type { FilePreview } from '@/api/types';
import { choose, missing, passedOver, proposed } from './mapping';

const preview: FilePreview = {
  encoding: 'UTF-8',
  rows: 2,
  remembered: false,
  columns: [
    { heading: '姓名', column: 'fullName', samples: ['王小明'] },
    { heading: '备注', samples: [] },
    { heading: '邮箱', column: 'email', samples: [] },
  ],
  names: [
    { name: 'fullName', label: 'Name' },
    { name: 'lastName', label: 'Last name' },
    { name: 'email', label: 'E-mail' },
  ],
  required: [['fullName', 'lastName'], ['email']],
};

describe('what the columns of a file are', () => {
  it('begins with what the server proposes', () => {
    expect(proposed(preview)).toEqual({ 姓名: 'fullName', 邮箱: 'email' });
  });

  it('gives a column to one heading only', () => {
    expect(choose(proposed(preview), '备注', 'email')).toEqual({ 姓名: 'fullName', 备注: 'email' });
    expect(choose(proposed(preview), '邮箱', null)).toEqual({ 姓名: 'fullName' });
  });

  it('knows what is passed over, in the order of the file', () => {
    expect(passedOver(preview, proposed(preview))).toEqual(['备注']);
    expect(passedOver(preview, { 备注: 'email' })).toEqual(['姓名', '邮箱']);
  });

  it('misses a group when nothing of it is there, in words', () => {
    expect(missing(preview, proposed(preview))).toEqual([]);
    expect(missing(preview, { x: 'lastName' })).toEqual([['E-mail']]);
    expect(missing(preview, {})).toEqual([['Name', 'Last name'], ['E-mail']]);
  });
});

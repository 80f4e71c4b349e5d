import { correctedFile } from './corrected-file';

const file = '\uFEFF姓名,备注,原因\r\n钱七,"a, ""b""\nc",Wrong.\r\n孙八,,Wrong.\r\n';

describe('the file of refused rows', () => {
  it('has the cells that were corrected, and all others as they were', () => {
    expect(correctedFile(file, [4, 9], { 9: { 姓名: 'Sun, "8"' }, 12: { 姓名: 'x' } })).toBe(
      '\uFEFF姓名,备注,原因\r\n钱七,"a, ""b""\nc",Wrong.\r\n"Sun, ""8""",,Wrong.\r\n',
    );
    expect(correctedFile(file, [4, 9], {})).toBe(file);
  });

  it('makes no formula of what was typed', () => {
    expect(correctedFile(file, [4, 9], { 9: { 备注: '=1+1' } })).toContain("孙八,'=1+1,Wrong.");
  });
});

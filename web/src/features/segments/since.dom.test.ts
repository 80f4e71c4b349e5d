import i18next from 'i18next';
import { Formats } from '@/lib/format';
import { allTexts, startLanguage } from '@/lib/language';
import { sinceOf } from './since';

const ago = (time: number) => new Date(Date.now() - time).toISOString();

it.each([
  ['en', 'joined just now', 'joined 3 hours ago'],
  ['zh-CN', '刚刚进入', '3小时前进入'],
] as const)('says since when somebody is a member, in %s', async (language, now, earlier) => {
  await startLanguage(language);
  await allTexts();
  const formats = new Formats(language, 'UTC');
  expect(sinceOf(ago(0), formats, i18next.t)).toBe(now);
  expect(sinceOf(ago(3 * 3_600_000), formats, i18next.t)).toBe(earlier);
});

import { notifications } from '@mantine/notifications';
import { renderHook } from '@testing-library/react';
import i18next from 'i18next';
import { preferred, startLanguage } from '@/lib/language';
import { useSpeak } from './use-speak';

it('says so and stays as it is where the texts of a language cannot be had', async () => {
  await startLanguage('en');
  const told = vi.spyOn(notifications, 'show');
  const { result } = renderHook(() => useSpeak());
  vi.spyOn(i18next, 'changeLanguage').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await result.current('zh-CN');
  expect(told).toHaveBeenCalledWith(
    expect.objectContaining({ message: 'The texts in 中文 could not be loaded. Is there a connection?' }),
  );
  expect(preferred()).toBe('en');
  await result.current('zh-CN');
  expect(preferred()).toBe('zh-CN');
  await startLanguage('en');
});

import { queryOptions } from '@tanstack/react-query';

export interface Article {
  id: string;
  title: string;
  /** Markdown below the title. */
  body: string;
}

const files = {
  'zh-CN': () => import('@/help/zh-CN'),
  en: () => import('@/help/en'),
};

export function readArticle(file: string, text: string): Article {
  const [first = '', ...rest] = text.split('\n');
  return {
    id: file.replace(/^.*\/|\.md$/g, ''),
    title: first.replace(/^#\s*/, '').trim(),
    body: rest.join('\n').trim(),
  };
}

/** Every article in a language. They are part of the application: no server is asked. */
export const articlesQuery = (language: string) =>
  queryOptions({
    queryKey: ['help', language],
    queryFn: async () => {
      const { default: found } = await files[language === 'zh-CN' ? 'zh-CN' : 'en']();
      return Object.entries(found).map(([file, text]) => readArticle(file, text));
    },
    staleTime: Infinity,
    gcTime: Infinity, // once there, they are there without a network too
    networkMode: 'always',
  });

import { useMutation, useQuery } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http as api, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { FormError } from '@/ui/form-error';
import { http } from './http';
import { switchLanguage } from './language';
import { isProblem } from './problem';
import { followLanguage } from './follow-language';

const said = { en: 'Wrong country', 'zh-CN': '国家有误' };
const wordsFor = (request: Request) => said[request.headers.get('accept-language') as keyof typeof said];

mockApi(
  api.get('*/api/accounts', ({ request }) => HttpResponse.json({ items: [wordsFor(request)] })),
  api.get('*/api/deals', ({ request }) => refuse(400, 'invalid', { detail: `! ${wordsFor(request)}` })),
  api.post('*/api/accounts', ({ request }) => refuse(400, 'invalid', { detail: `? ${wordsFor(request)}` })),
);

function Told() {
  const read = useQuery({
    queryKey: ['accounts'],
    queryFn: () => http.get<{ items: string[] }>('/api/accounts'),
    staleTime: Infinity,
  });
  const refused = useQuery({
    queryKey: ['deals'],
    queryFn: () => http.get('/api/deals'),
    enabled: ({ state }) => !state.error,
  });
  const write = useMutation({ mutationFn: () => http.post('/api/accounts', {}) });
  return (
    <>
      <p>{read.data?.items[0]}</p>
      <p>{isProblem(refused.error) && refused.error.detail}</p>
      <button type="button" onClick={() => write.mutate()}>
        write
      </button>
      <FormError error={write.error} />
    </>
  );
}

it('what the server said in one language is asked again in the other, and a refused change is said no longer', async () => {
  const { queries } = await show(<Told />);
  followLanguage(queries);
  expect(await screen.findByText('Wrong country')).toBeInTheDocument();
  expect(await screen.findByText('! Wrong country')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'write' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('? Wrong country');
  await act(() => switchLanguage('zh-CN'));
  expect(await screen.findByText('国家有误')).toBeInTheDocument();
  expect(await screen.findByText('! 国家有误')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'write' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('? 国家有误'));
});

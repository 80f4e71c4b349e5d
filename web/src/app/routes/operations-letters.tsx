import { getRouteApi } from '@tanstack/react-router';
import { LetterList } from '@/features/operations/letter-list';

const route = getRouteApi('/signed-in/operations/dead-letters/$topic');

export function LettersRoute() {
  const { topic } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <LetterList
      topic={topic}
      settled={search.settled}
      letter={search.letter}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}

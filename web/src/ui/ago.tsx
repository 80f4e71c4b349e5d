import { useTold } from '@/lib/clock';
import { useFormats } from '@/lib/use-formats';

interface AgoProps {
  moment: string;
  /** Only its day is known. */
  day?: boolean;
}

/** "3 minutes ago", which goes on by itself. */
export function Ago({ moment, day = false }: AgoProps) {
  const formats = useFormats();
  return <Told tell={() => (day ? formats.relativeDay(moment) : formats.relative(moment))} />;
}

/** The same where more than the distance is said. */
export function Told({ tell }: { tell: () => string }) {
  return <>{useTold(tell)}</>;
}

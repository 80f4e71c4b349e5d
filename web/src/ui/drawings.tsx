/** Small line drawings in two tones for empty places. */
const line = { fill: 'none', stroke: 'var(--gx-outline)', strokeWidth: 1.5, strokeLinecap: 'round' } as const;
const accent = { ...line, stroke: 'var(--gx-accent)' } as const;

export function EmptyDrawing() {
  return (
    <svg width="96" height="72" viewBox="0 0 96 72" aria-hidden focusable="false">
      <g {...line}>
        <rect x="12" y="14" width="52" height="44" rx="6" />
        <path d="M12 26h52M20 36h24M20 44h32" />
      </g>
      <g {...accent}>
        <circle cx="72" cy="46" r="14" fill="var(--gx-panel)" />
        <path d="M72 40v12M66 46h12" />
      </g>
    </svg>
  );
}

export function NoMatchDrawing() {
  return (
    <svg width="96" height="72" viewBox="0 0 96 72" aria-hidden focusable="false">
      <g {...line}>
        <path d="M14 18h44M14 30h28M14 42h22M14 54h30" strokeDasharray="4 5" />
      </g>
      <g {...accent}>
        <circle cx="62" cy="38" r="14" fill="var(--gx-panel)" />
        <path d="M72 48l10 10" strokeWidth="2.5" />
      </g>
    </svg>
  );
}

/** Linked people in accent lines: the quiet half of the welcome page. */
export function PeopleDrawing() {
  const people: [number, number, number][] = [
    [120, 110, 26],
    [300, 80, 20],
    [420, 190, 30],
    [220, 250, 34],
    [90, 330, 22],
    [370, 360, 26],
    [230, 430, 20],
    [480, 440, 18],
    [110, 500, 24],
    [340, 530, 28],
  ];
  const links: [number, number][] = [
    [0, 1],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
    [3, 4],
    [3, 5],
    [2, 5],
    [4, 6],
    [3, 6],
    [5, 6],
    [5, 7],
    [4, 8],
    [6, 8],
    [6, 9],
    [5, 9],
    [8, 9],
    [7, 9],
  ];
  const point = (index: number) => people[index] ?? [0, 0, 0];
  return (
    <svg
      viewBox="0 0 540 600"
      width="100%"
      height="100%"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
      focusable="false"
    >
      <g fill="none" stroke="var(--gx-accent)" strokeOpacity="0.35" strokeWidth="1.25">
        {links.map(([a, b]) => {
          const [x1, y1] = point(a);
          const [x2, y2] = point(b);
          return (
            <path
              key={`${a}-${b}`}
              d={`M${x1} ${y1}Q${(x1 + x2) / 2 + 14} ${(y1 + y2) / 2 - 18} ${x2} ${y2}`}
            />
          );
        })}
      </g>
      {people.map(([x, y, r]) => (
        <g key={`${x}-${y}`} fill="none" stroke="var(--gx-accent)" strokeWidth="1.5">
          <circle cx={x} cy={y} r={r} fill="var(--gx-page)" />
          <circle cx={x} cy={y - r * 0.22} r={r * 0.27} />
          <path d={`M${x - r * 0.5} ${y + r * 0.52}c${r * 0.1}-${r * 0.55} ${r * 0.9}-${r * 0.55} ${r} 0`} />
        </g>
      ))}
    </svg>
  );
}

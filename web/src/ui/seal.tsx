/** The mark: a seal with the two characters 关系, drawn in strokes so that no font is needed. */
export function Seal({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden focusable="false">
      <rect x="2" y="2" width="60" height="60" rx="11" fill="var(--gx-seal)" />
      <rect x="6" y="6" width="52" height="52" rx="7.5" fill="none" stroke="#fff" strokeWidth="1.6" />
      <g fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M14.500 14.500l3 5M27 14l-3.500 5.500M13 23.500h16.500M11 32h20M21 23.500V32c0 8-4 14-9.500 18M21.500 34c1.500 7 5 12.500 10 16" />
        <path d="M50.500 13.500c-4 1.600-9 2.400-14.500 2.800M45.500 16.500l-7.500 7.500 7 .6M51 20.500L37.500 33.500l14-1M48.300 27.500l4 6.500M44.500 33v14.500c0 1.800-1 2.300-3 1.800M40 38l-3.600 7.500M48.500 38l4 7.500" />
      </g>
    </svg>
  );
}

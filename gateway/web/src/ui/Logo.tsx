/** The mark: an arch that comes down on firm ground. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7.5" fill="#0f4c4a" />
      <path
        d="M9.5 23V14.75a6.5 6.5 0 0 1 13 0V18"
        fill="none"
        stroke="#faf8f4"
        strokeWidth="3.4"
        strokeLinecap="round"
      />
      <path d="M15.5 23h7" fill="none" stroke="#eaa64b" strokeWidth="3.4" strokeLinecap="round" />
    </svg>
  );
}

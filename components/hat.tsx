/** The sign of the extension: a bowler hat, as in the icons, in colours that follow the page's scheme. */
export function Hat({ className = 'hat' }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="hat-felt" d="M6.8 19.5v-4.3C6.8 9.6 10.7 5.5 16 5.5s9.2 4.1 9.2 9.7v4.3z" />
      <path className="hat-band" d="M6.8 16.6h18.4v3.8H6.8z" />
      <path
        className="hat-felt"
        d="M2.7 18.9c-1.1-.6-2.2.4-1.7 1.6C2.4 24 8.4 26.2 16 26.2S29.6 24 31 20.5c.5-1.2-.6-2.2-1.7-1.6-3.3 1.7-7.8 2.3-13.3 2.3S6 20.6 2.7 18.9z"
      />
    </svg>
  );
}

/** The lookout's light over dark water: the sign of the pages that are not a wall. */
export function Beam() {
  return (
    <svg class="beam" viewBox="0 0 180 60" aria-hidden="true">
      <path d="M14 22 180 0v44Z" fill="currentColor" opacity="0.16" />
      <circle cx="14" cy="22" r="8" fill="currentColor" />
      <path d="M11 35h6l3 25H8Z" fill="currentColor" opacity="0.5" />
    </svg>
  );
}

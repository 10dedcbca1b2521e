export function HooksPage() {
  return null;
}

import Link from 'next/link';

export default function About() {
  return (
    <main>
      <h1>About the Charter</h1>
      <Link href="/#charter-pillar-demining">What it says of demining</Link>
    </main>
  );
}

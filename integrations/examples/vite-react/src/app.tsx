import { useState } from 'react';
import '@baku-charter/widgets/define';
import type {} from '@baku-charter/widgets/react';

export const App = () => {
  const [opened, setOpened] = useState('none');
  return (
    <>
      <h1>What the Charter says</h1>
      <charter-quote quote-id="q4-s1" />
      <charter-pillars
        show="energy-security demining"
        heading-level={2}
        oncharter-toggle={({ id, open }) => setOpened(open ? id : 'none')}
      />
      <p>Opened last: {opened}</p>
      <charter-timeline from="2026-02-10" to="2026-02-11" heading-level={2} />
    </>
  );
};

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const main = document.getElementById('app');
if (main) {
  createRoot(main).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

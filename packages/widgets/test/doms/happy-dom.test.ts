// @vitest-environment happy-dom
import { showsElements } from './shows-elements.ts';

showsElements();

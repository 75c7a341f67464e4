// @vitest-environment jsdom
import { showsElements } from './shows-elements.ts';

showsElements();

'use client';
import '@baku-charter/widgets/define';

/** Brings the elements into the page: they take over what the server has written. */
export const Elements = () => null;

import { createContext } from 'preact';

/** What the ids of one view start with, so that two views in one window share none. */
export const IdPrefix = createContext('');

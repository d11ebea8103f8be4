import type { Client } from './api';

export const SIZES: Client['size'][] = ['micro', 'small', 'medium', 'large'];
export const MARKETS: Client['market'][] = ['b2b', 'b2c', 'both'];
export const LANGUAGES: Client['language'][] = ['de', 'en'];

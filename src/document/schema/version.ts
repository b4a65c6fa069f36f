import * as z from 'zod/mini';
import { ruledNumber } from './ruled.js';

export const version = ruledNumber(z.number(), 'version');

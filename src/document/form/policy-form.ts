import { policy } from '../schema/policy.js';
import { formOf } from './form-of.js';

/** The form of a document. The build of the CDN files works it out and puts the data here in its place. */
export const POLICY_FORM = formOf(policy);

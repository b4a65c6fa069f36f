import { isLink } from '../../document/index.js';
import { hostOf } from './host-of.js';
import type { ImportOptions, PolicyDraft } from './importer.js';

/** The address that an input was read from, if readers can follow it. */
export function addressFromOptions({ url }: ImportOptions): string | undefined {
  return url !== undefined && isLink(url) ? url : undefined;
}

/** What the options say about an input that does not say it itself. */
export function fromOptions({ url, lang }: ImportOptions): Pick<PolicyDraft, 'lang' | 'source'> {
  const publisher = hostOf(url ?? '');
  return {
    ...(lang && { lang }),
    ...(url && publisher && isLink(url) && { source: { publisher, url } }),
  };
}

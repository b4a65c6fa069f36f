/** What the API calls a thing, and what the bulk data of unitedstates/congress calls it. */
export const ACTED = ['actionDate', 'acted_at'];
export const TITLE = ['title', 'short_title', 'popular_title', 'official_title'];
export const PURPOSE = ['purpose', 'description'];
export const TYPE = ['type', 'bill_type'];

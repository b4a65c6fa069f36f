/** What a link leads to: `type` of the document, and the label of one that has no caption. */
export interface MediaKind {
  readonly type?: string;
  readonly label: string;
}

/** By host. Source: timeline.knightlab.com/docs/media-types. */
const HOSTS: readonly (readonly [RegExp, MediaKind])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, { type: 'video', label: 'Video on YouTube' }],
  [/(?:^|\.)vimeo\.com$/, { type: 'video', label: 'Video on Vimeo' }],
  [/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/, { type: 'video', label: 'Video on Dailymotion' }],
  [/(?:^|\.)vine\.co$/, { type: 'video', label: 'Video on Vine' }],
  [/(?:^|\.)tiktok\.com$/, { type: 'video', label: 'Video on TikTok' }],
  [/(?:^|\.)(?:wistia\.com|wi\.st)$/, { type: 'video', label: 'Video on Wistia' }],
  [/(?:^|\.)soundcloud\.com$/, { type: 'audio', label: 'Audio on SoundCloud' }],
  [/(?:^|\.)spotify\.com$/, { type: 'audio', label: 'Audio on Spotify' }],
  [/(?:^|\.)(?:twitter|x)\.com$/, { type: 'post', label: 'Post on Twitter' }],
  [/(?:^|\.)bsky\.app$/, { type: 'post', label: 'Post on Bluesky' }],
  [/(?:^|\.)instagr(?:am\.com|\.am)$/, { type: 'post', label: 'Post on Instagram' }],
  [/(?:^|\.)(?:flickr\.com|flic\.kr)$/, { type: 'image', label: 'Photo on Flickr' }],
  [/(?:^|\.)imgur\.com$/, { type: 'image', label: 'Image on Imgur' }],
  [/(?:^|\.)(?:wikipedia|wikimedia)\.org$/, { label: 'Wikipedia' }],
  [/(?:^|\.)documentcloud\.org$/, { label: 'Document on DocumentCloud' }],
  [/^(?:docs|drive)\.google\.com$/, { label: 'Document on Google Drive' }],
];

/** By the end of the path. */
const FILES: readonly (readonly [RegExp, MediaKind])[] = [
  [/\.(?:jpe?g|png|gif|svg|webp|avif)$/i, { type: 'image', label: 'Image' }],
  [/\.pdf$/i, { type: 'pdf', label: 'PDF' }],
  [/\.(?:mp4|webm)$/i, { type: 'video', label: 'Video' }],
  [/\.(?:mp3|wav|m4a)$/i, { type: 'audio', label: 'Audio' }],
];

const ADDRESS = /^(?:(?:https?:)?\/\/([^/?#]*))?([^?#]*)/i;

export function mediaKind(url: string): MediaKind {
  const [, host = '', path = ''] = ADDRESS.exec(url) ?? [];
  const name = host.toLowerCase().replace(/^www\./, '');
  const file = find(FILES, path);
  return (isImage(url) ? file : find(HOSTS, name) ?? file) ?? { label: name || 'Link' };
}

/** Whether the address is of an image, and not of a page about one. */
export function isImage(url: string): boolean {
  const [, , path = ''] = ADDRESS.exec(url) ?? [];
  return find(FILES, path)?.type === 'image' && !path.startsWith('/wiki/');
}

function find(kinds: readonly (readonly [RegExp, MediaKind])[], text: string): MediaKind | undefined {
  return kinds.find(([pattern]) => pattern.test(text))?.[1];
}

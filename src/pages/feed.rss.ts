import { feedEndpoint } from '../syndication/feedEndpoint.ts';

export const GET = feedEndpoint('rss');

import { exportEndpoint } from '../exports/exportEndpoint.ts';

export const { getStaticPaths, GET } = exportEndpoint('.ris');

import { createHmac } from 'node:crypto';

/** The header that shows a receiver who sent a body and when: HMAC-SHA256 with the webhook's secret over `<seconds>.<body>`. */
export const signatureOf = (secret: string, body: string, at: Date): string => {
  const seconds = String(Math.floor(at.getTime() / 1000));
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
};

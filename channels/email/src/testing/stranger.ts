import nodemailer from 'nodemailer';
import type { MailAddresses } from '../../../../e2e/mail-servers/start.ts';

/** Somebody outside, who writes to our domain. */
export const strangerOf = (mail: Pick<MailAddresses, 'smtpPort'>) =>
  nodemailer.createTransport({
    host: '127.0.0.1',
    port: mail.smtpPort,
    ignoreTLS: true,
    pool: true,
    maxConnections: 5,
  });

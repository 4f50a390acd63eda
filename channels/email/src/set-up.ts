import type { SetUpField, SetUpStep } from '@tertulia/contract';
import { words } from './words.ts';

const asUsual = { value: 'auto', label: words('Lo habitual en tu proveedor', 'As usual with your provider') };

const securityChoices = [
  asUsual,
  { value: 'tls', label: words('TLS desde el principio', 'TLS from the start') },
  { value: 'starttls', label: words('STARTTLS', 'STARTTLS') },
  { value: 'none', label: words('Sin cifrar (solo en tu propia red)', 'Not encrypted (only inside your own network)') },
];

const serverFields = (kind: 'imap' | 'smtp', name: string): readonly SetUpField[] => [
  {
    key: `${kind}Host`,
    label: words(`Servidor ${name}`, `${name} server`),
    help: words('Si lo dejas vacío, el de tu proveedor, si lo conocemos.', 'If empty, your provider’s, if we know it.'),
    kind: 'text',
    required: false,
  },
  { key: `${kind}Port`, label: words(`Puerto ${name}`, `${name} port`), kind: 'number', required: false },
  {
    key: `${kind}Security`,
    label: words(`Cifrado ${name}`, `${name} encryption`),
    kind: 'choice',
    required: false,
    initial: 'auto',
    choices: securityChoices,
  },
];

export const setUp: SetUpStep[] = [
  {
    title: words('El buzón', 'The mailbox'),
    text: words(
      'La dirección a la que te escriben. De los proveedores más usados ya conocemos el resto.',
      'The address people write to. For the most common providers we already know the rest.',
    ),
    fields: [
      { key: 'address', label: words('Dirección', 'Address'), kind: 'email', required: true },
      { key: 'password', label: words('Contraseña', 'Password'), kind: 'secret', required: true },
      {
        key: 'senderName',
        label: words('Nombre del remitente', 'Sender name'),
        help: words(
          'Lo que ve quien recibe la respuesta. Si lo dejas vacío, el nombre de la cuenta.',
          'What people see when they get the answer. If empty, the name of the account.',
        ),
        kind: 'text',
        required: false,
      },
    ],
  },
  {
    folded: true,
    title: words('Servidores', 'Servers'),
    text: words(
      'Casi nunca hay que tocar nada aquí. Si tu proveedor no es de los grandes, en su ayuda se llaman «correo entrante» y «correo saliente».',
      'You will hardly ever need to change anything here. If your provider is not one of the large ones, its help pages call them “incoming mail” and “outgoing mail”.',
    ),
    fields: [
      {
        key: 'user',
        label: words('Usuario', 'User name'),
        help: words('Solo si no es la dirección.', 'Only if it is not the address.'),
        kind: 'text',
        required: false,
      },
      ...serverFields('imap', 'IMAP'),
      ...serverFields('smtp', 'SMTP'),
      {
        key: 'smtpUser',
        label: words('Usuario para enviar, si es otro', 'User name for sending, if different'),
        kind: 'text',
        required: false,
      },
      {
        key: 'smtpPassword',
        label: words('Contraseña para enviar, si es otra', 'Password for sending, if different'),
        kind: 'secret',
        required: false,
      },
    ],
  },
  {
    folded: true,
    title: words('Preferencias', 'Preferences'),
    text: words(
      'Tertulia lee el buzón sin tocarlo: no borra ni mueve nada.',
      'Tertulia reads the mailbox without touching it: it deletes and moves nothing.',
    ),
    fields: [
      {
        key: 'folder',
        label: words('Carpeta que se lee', 'Folder to read'),
        kind: 'text',
        required: false,
        initial: 'INBOX',
      },
      {
        key: 'historyDays',
        label: words('Días de correo que traer al conectar', 'Days of mail to bring in on connecting'),
        help: words('De 0 a 30.', 'From 0 to 30.'),
        kind: 'number',
        required: false,
        initial: 1,
      },
      {
        key: 'marksAsRead',
        label: words('Marcar como leído lo que llega aquí', 'Mark what arrives here as read'),
        kind: 'switch',
        required: false,
        initial: false,
      },
      {
        key: 'readsSent',
        label: words(
          'Mostrar también lo que se conteste desde otro programa de correo',
          'Also show what you answer from another mail program',
        ),
        kind: 'switch',
        required: false,
        initial: true,
      },
      {
        key: 'sentCopy',
        label: words('Copia de lo enviado', 'Copy of what is sent'),
        kind: 'choice',
        required: false,
        initial: 'auto',
        choices: [
          asUsual,
          { value: 'provider', label: words('La guarda el proveedor', 'The provider keeps it') },
          { value: 'ours', label: words('Guardarla en Enviados', 'Put it in Sent') },
          { value: 'none', label: words('Ninguna', 'None') },
        ],
      },
      {
        key: 'plusAddress',
        label: words('Direcciones con «+»', 'Addresses with “+”'),
        help: words(
          'ayuda+algo@ llega a ayuda@: así cada respuesta vuelve a su conversación aunque llegue desde otra dirección.',
          'help+something@ reaches help@: that way each answer finds its conversation, even when it comes from another address.',
        ),
        kind: 'choice',
        required: false,
        initial: 'auto',
        choices: [
          asUsual,
          { value: 'yes', label: words('El buzón las acepta', 'The mailbox takes them') },
          { value: 'no', label: words('El buzón no las acepta', 'The mailbox does not take them') },
        ],
      },
    ],
  },
];

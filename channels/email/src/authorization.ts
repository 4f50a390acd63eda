// https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
// https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
import type { Authorization, SetUpField } from '@tertulia/contract';
import { words } from './words.ts';

const passwords = ['password', 'smtpPassword'];

const clientId = (es: string, en: string): SetUpField => ({
  key: 'clientId',
  label: words(es, en),
  kind: 'text',
  required: true,
});

const clientSecret = (required: boolean): SetUpField => ({
  key: 'clientSecret',
  label: words('Secreto de cliente', 'Client secret'),
  help: words('Se guarda cifrado y no se vuelve a mostrar.', 'Kept encrypted and never shown again.'),
  kind: 'secret',
  required,
});

const microsoft: Authorization = {
  id: 'microsoft',
  name: words('Microsoft 365 u Outlook.com', 'Microsoft 365 or Outlook.com'),
  authorizeUrl: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize',
  tokenUrl: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
  scopes: [
    'https://outlook.office.com/IMAP.AccessAsUser.All',
    'https://outlook.office.com/SMTP.Send',
    'offline_access',
  ],
  parameters: { login_hint: '{address}', prompt: 'select_account' },
  pkce: 'S256',
  fields: [
    clientId('Id. de aplicación (cliente)', 'Application (client) ID'),
    clientSecret(true),
    {
      key: 'tenant',
      label: words('Id. de directorio (inquilino)', 'Directory (tenant) ID'),
      help: words(
        'El de tu organización. Para un buzón de Outlook.com: common.',
        'Your organisation’s. For an Outlook.com mailbox: common.',
      ),
      kind: 'text',
      required: true,
      initial: 'organizations',
    },
  ],
  without: passwords,
  steps: [
    {
      text: words(
        'En el centro de administración de Microsoft Entra, crea un registro de aplicación. Basta una vez para todos los buzones de la marca.',
        'In the Microsoft Entra admin center, create an app registration. Once is enough for all of the brand’s mailboxes.',
      ),
      link: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
    },
    {
      text: words(
        'Como URI de redirección de tipo «Web», pega esta dirección tal cual:',
        'As the redirect URI, of type “Web”, paste this address exactly as it is:',
      ),
      copies: 'return-address',
    },
    {
      text: words(
        'En «Permisos de API» añade los permisos delegados de Microsoft Graph IMAP.AccessAsUser.All, SMTP.Send y offline_access.',
        'Under “API permissions” add the delegated Microsoft Graph permissions IMAP.AccessAsUser.All, SMTP.Send and offline_access.',
      ),
    },
    {
      text: words(
        'En «Certificados y secretos» crea un secreto de cliente y copia su valor, no su identificador. Apunta cuándo caduca: antes de ese día habrá que poner otro.',
        'Under “Certificates & secrets” create a client secret and copy its value, not its ID. Note when it expires: you will need a new one before then.',
      ),
    },
    {
      text: words(
        'Para enviar, el buzón debe tener activado «SMTP autenticado» (Microsoft 365: usuario → Correo → Administrar aplicaciones de correo).',
        'For sending, the mailbox must have “Authenticated SMTP” switched on (Microsoft 365: user → Mail → Manage email apps).',
      ),
    },
  ],
};

const google: Authorization = {
  id: 'google',
  name: words('Google Workspace o Gmail', 'Google Workspace or Gmail'),
  authorizeUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenUrl: 'https://oauth2.googleapis.com/token',
  scopes: ['https://mail.google.com/'],
  parameters: { access_type: 'offline', prompt: 'consent', login_hint: '{address}' },
  pkce: 'S256',
  fields: [clientId('Id. de cliente', 'Client ID'), clientSecret(true)],
  without: passwords,
  steps: [
    {
      text: words(
        'En Google Cloud, crea un proyecto y activa en él la API de Gmail.',
        'In Google Cloud, create a project and switch on the Gmail API in it.',
      ),
      link: 'https://console.cloud.google.com/apis/library/gmail.googleapis.com',
    },
    {
      text: words(
        'En la pantalla de consentimiento elige «Interno» si tienes Google Workspace. Una aplicación externa «en pruebas» pierde el acceso a los siete días.',
        'On the consent screen choose “Internal” if you have Google Workspace. An external application “in testing” loses its access after seven days.',
      ),
      link: 'https://console.cloud.google.com/auth/audience',
    },
    {
      text: words(
        'Crea un cliente de OAuth de tipo «Aplicación web» y, como URI de redireccionamiento autorizado, pega esta dirección tal cual:',
        'Create an OAuth client of type “Web application” and, as an authorised redirect URI, paste this address exactly as it is:',
      ),
      link: 'https://console.cloud.google.com/auth/clients',
      copies: 'return-address',
    },
    {
      text: words('Copia aquí el id. y el secreto de ese cliente.', 'Copy that client’s ID and secret here.'),
    },
  ],
};

/** Any provider whose mail servers take XOAUTH2 or OAUTHBEARER. */
const another: Authorization = {
  id: 'oauth2',
  name: words('Otro proveedor con OAuth 2.0', 'Another provider with OAuth 2.0'),
  authorizeUrl: '{authorizeUrl}',
  tokenUrl: '{tokenUrl}',
  scopes: ['{scopes}'],
  parameters: { login_hint: '{address}' },
  pkce: 'S256',
  fields: [
    clientId('Id. de cliente', 'Client ID'),
    clientSecret(false),
    {
      key: 'authorizeUrl',
      label: words('Dirección de autorización', 'Authorization address'),
      kind: 'url',
      required: true,
    },
    { key: 'tokenUrl', label: words('Dirección de tokens', 'Token address'), kind: 'url', required: true },
    {
      key: 'scopes',
      label: words('Permisos (scopes)', 'Scopes'),
      help: words(
        'Separados por espacios; con el de acceso sin conexión, si el proveedor tiene uno.',
        'Separated by spaces; with the one for offline access, if the provider has one.',
      ),
      kind: 'text',
      required: true,
    },
  ],
  without: passwords,
  steps: [
    {
      text: words(
        'Registra la aplicación en tu proveedor y dale, como dirección de retorno (redirect URI), esta:',
        'Register the application with your provider and give it this as the redirect URI:',
      ),
      copies: 'return-address',
    },
  ],
};

export const authorization: Authorization[] = [microsoft, google, another];

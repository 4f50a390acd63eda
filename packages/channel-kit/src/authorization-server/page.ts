/** What a person sees there: who asks for what, and two buttons. */
export const page = (question: URLSearchParams): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign in</title>
<main><h1>Allow access?</h1>
<p>The application <code>${escaped(question.get('client_id') ?? '')}</code> asks for <code>${escaped(question.get('scope') ?? '')}</code>.</p>
<form method="post" action="/authorize">
${[...question].map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`).join('\n')}
<label>Account <input name="user" value="${escaped(question.get('login_hint') ?? '')}"></label>
<button name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button>
</form></main></html>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

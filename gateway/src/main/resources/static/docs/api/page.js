// One page for the documents of all services. A person who is signed in can try calls with the session's CSRF token.
const cookie = (name) =>
  document.cookie
    .split('; ')
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const documents = listDocuments();

async function listDocuments() {
  const response = await fetch('/docs/api/documents');
  return response.json();
}

documents.then((urls) => {
  window.SwaggerUIBundle({
    urls,
    dom_id: '#page',
    deepLinking: true,
    validatorUrl: null,
    tryItOutEnabled: false,
    presets: [window.SwaggerUIBundle.presets.apis, window.SwaggerUIStandalonePreset],
    layout: 'StandaloneLayout',
    requestInterceptor: (request) => {
      const token = cookie('XSRF-TOKEN');
      if (token && !['GET', 'HEAD'].includes(request.method)) {
        request.headers['X-XSRF-TOKEN'] = token;
      }
      return request;
    },
  });
});

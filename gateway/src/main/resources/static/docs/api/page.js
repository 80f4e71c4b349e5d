// One page for the API of all services. A person who is signed in can try calls with the session's CSRF token.
const cookie = (name) =>
  document.cookie
    .split('; ')
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);

window.SwaggerUIBundle({
  url: '/docs/api/openapi.json',
  dom_id: '#page',
  deepLinking: true,
  filter: true,
  tagsSorter: 'alpha',
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  requestInterceptor: (request) => {
    const token = cookie('XSRF-TOKEN');
    if (token && !['GET', 'HEAD'].includes(request.method)) {
      request.headers['X-XSRF-TOKEN'] = token;
    }
    return request;
  },
});

/** What a failed call means, in the user's language; `response` is that of fetch(). */
export async function explain(service, response, acceptLanguage) {
  const headers = { "Accept-Language": acceptLanguage };
  for (const name of ["Retry-After", "MS-RequestId", "MS-CorrelationId"]) {
    if (response.headers.has(name)) headers[name] = response.headers.get(name);
  }
  const answer = await fetch(`${service}/v1/explain?status=${response.status}`, {
    method: "POST", headers, body: await response.text(), signal: AbortSignal.timeout(2000),
  });
  return answer.json(); // { title, detail, advice, language, … }
}

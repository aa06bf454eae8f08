/** Asks the graph, and never throws: whatever goes wrong is an error of the answer. */
export async function ask({ token, purpose, caseNo }, question) {
  try {
    const response = await fetch('/graphql', { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'linli-purpose': purpose, ...(caseNo ? { 'linli-case': caseNo } : {}) }, body: JSON.stringify({ query: question }) });
    return await response.json();
  } catch {
    return { errors: [{ message: '网关未答复 the gateway has not answered' }] };
  }
}

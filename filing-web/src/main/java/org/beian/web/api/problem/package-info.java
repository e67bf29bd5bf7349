/**
 * How the API says no: problem details of RFC 9457 in Chinese or English, each fault with its
 * field, its mend and its source.
 *
 * <p>What a rule finds in a form is decided elsewhere and only worded here; faults of the request
 * itself (path, parameters, headers, body) are both found and worded on this side.
 */
package org.beian.web.api.problem;

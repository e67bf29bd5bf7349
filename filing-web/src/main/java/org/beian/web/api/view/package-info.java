/**
 * What the API shows of filings and applications, and how all of it writes times: records in the
 * caller's language, times in Beijing's offset, days as ISO dates. They are made from the views of
 * the services and know how to be made, nothing else. What a single family of resources shows lies
 * with it.
 */
package org.beian.web.api.view;

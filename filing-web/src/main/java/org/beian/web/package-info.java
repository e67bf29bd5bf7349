/**
 * What every answer of the site carries, page or API: a correlation id, protective headers, and a
 * plain "come back soon" while the database is away.
 *
 * <p>Nothing here knows of a filing. The Content Security Policy belongs to the pages ({@code
 * org.beian.web.site}), because its nonce does.
 */
package org.beian.web;

/** Events and webhooks, for programs. */
package org.beian.web.api.event;

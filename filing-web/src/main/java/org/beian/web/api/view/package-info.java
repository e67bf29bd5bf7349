/**
 * What the API shows: records in the caller's language, times in Beijing's offset, days as ISO
 * dates. They are made from the views of the services and know how to be made, nothing else.
 */
package org.beian.web.api.view;

/**
 * What a request says beside its body: parameters and headers, read with all faults at once, each
 * by its name.
 */
package org.beian.web.api.parameter;

/** The description of the API against the code: lint, every operation, hostile requests. */
package org.beian.e2e.contract;

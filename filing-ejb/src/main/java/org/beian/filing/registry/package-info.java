/**
 * What is on record: filings, their numbers, addresses and domains. A filing is born accepted;
 * forms, refusals and cases at the desk belong to {@code application}.
 */
package org.beian.filing.registry;

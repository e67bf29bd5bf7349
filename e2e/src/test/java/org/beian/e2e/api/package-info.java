/** Programs of organisations: their clients, tokens and filings. */
package org.beian.e2e.api;

/**
 * Numbers that others gave out and a form may name: identity cards, telephones, filings with the
 * MIIT and the national police platform, codes of divisions. An instance is well-formed; whether
 * the number is in use nobody here knows. Our own numbers belong to {@code registry} and {@code
 * application}.
 */
package org.beian.filing.number;

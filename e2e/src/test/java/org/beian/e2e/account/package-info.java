/** The account of an organisation: who gets in, how, and who does not. */
package org.beian.e2e.account;

/**
 * The launcher: boots Payara Micro with the EAR, its datasource and, where none is configured, an
 * embedded MariaDB. Nothing of the business belongs here; the EAR knows nothing of this package and
 * deploys on a stock Payara Server as well.
 */
package org.beian.server;
